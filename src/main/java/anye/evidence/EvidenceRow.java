package anye.evidence;

import java.time.Instant;

import anye.kernel.Months;

/**
 * One use of one file, as a list shows it.
 *
 * @param question the name of the question it answers; null for the image of a contract or certificate
 * @param scan null means that nobody has looked yet
 */
public record EvidenceRow(long useId, long fileId, String shownName, String kind, long size, int pages, String sha256, Instant receivedAt,
        String question, Months months, ScanState scan) {

    public EvidenceRow {
        scan = scan == null ? ScanState.WAITING : scan;
    }

    /** It is refused, and counts for nothing. */
    public boolean isInfected() {
        return scan == ScanState.INFECTED;
    }

    public boolean isPicture() {
        return !"PDF".equals(kind);
    }
}
