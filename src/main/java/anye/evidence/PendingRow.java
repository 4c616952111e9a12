package anye.evidence;

/** A file that waits in a form, as a list shows it. @param size in bytes */
public record PendingRow(long id, String shownName, long size) {

    /** In megabytes, to one place, and never nothing. */
    public String getMegabytes() {
        return String.format("%.1f", Math.max(0.1, size / 1048576.0));
    }
}
