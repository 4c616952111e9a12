package anye.evidence;

import java.time.Instant;

import anye.kernel.Months;

/**
 * One use of one file, as a list shows it.
 *
 * @param question the name of the question it answers; null for the image of a contract or certificate
 * @param scan null means that nobody has looked yet
 * @param served whether its content may be shown to anybody now
 */
public record EvidenceRow(long useId, long fileId, String shownName, String kind, long size, int pages, String sha256, Instant receivedAt,
        String question, Months months, ScanState scan, boolean served) {

    public EvidenceRow {
        scan = scan == null ? ScanState.WAITING : scan;
    }

    /** As the records have it, which do not know whether the installation has a scanner. */
    public EvidenceRow(long useId, long fileId, String shownName, String kind, long size, int pages, String sha256, Instant receivedAt, String question, Months months, ScanState scan) {
        this(useId, fileId, shownName, kind, size, pages, sha256, receivedAt, question, months, scan, scan != ScanState.INFECTED);
    }

    EvidenceRow where(boolean scanner) {
        return new EvidenceRow(useId, fileId, shownName, kind, size, pages, sha256, receivedAt, question, months, scan, scan.isServed(scanner));
    }

    /** It is refused, and counts for nothing. */
    public boolean isInfected() {
        return scan == ScanState.INFECTED;
    }

    public boolean isPicture() {
        return !"PDF".equals(kind);
    }
}
