package anye.notice;

/** An attachment (附件) as pages show it. */
public record NoticeFileRow(long id, String shownName, String kind, long size) {

    private static final long KILOBYTE = 1024;

    /** In whole kilobytes, rounded up, so that nothing is said to weigh nothing. */
    public long kilobytes() {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }
}
