package anye.evidence;

/**
 * An uploaded file that was accepted.
 *
 * @param shownName what people see and what a download is called; never a path and never the name in the store
 * @param content what is kept: a picture drawn anew, a PDF as it came (a signed one must stay as it is)
 * @param sha256 of the kept content, 64 hexadecimal digits
 * @param pages 1 for a picture
 * @param pendingId under which it has waited for its form to be saved; 0 for one that has not
 */
public record ReceivedFile(String shownName, FileKind kind, byte[] content, String sha256, int pages, long pendingId) {

    public ReceivedFile(String shownName, FileKind kind, byte[] content, String sha256, int pages) {
        this(shownName, kind, content, sha256, pages, 0);
    }

    public int length() {
        return content.length;
    }

    @Override
    public String toString() {
        return kind + " " + sha256;
    }
}
