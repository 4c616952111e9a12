package anye.evidence;

import java.time.Instant;

import anye.kernel.Months;

/**
 * One use of one file, as a list shows it.
 *
 * @param question the name of the question it answers; null for the image of a contract or certificate
 */
public record EvidenceRow(long useId, long fileId, String shownName, String kind, long size, int pages, String sha256, Instant receivedAt,
        String question, Months months) {

    public boolean isPicture() {
        return !"PDF".equals(kind);
    }
}
