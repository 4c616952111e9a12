package anye.evidence;

import java.time.Instant;
import java.util.List;

import anye.kernel.Months;

/**
 * A file of an employer, without its content.
 *
 * @param uses what it is evidence of
 */
public record OwnedFile(long id, String shownName, FileKind kind, long size, String sha256, Instant receivedAt, String receivedFrom, ScanState scan, List<Use> uses) {

    /** @param question the name of the question it answers; null for the image of something */
    public record Use(EvidenceSubject subject, long subjectId, String question, Months months) {
    }

    /** It was refused, and its content is not handed out. */
    public boolean isInfected() {
        return scan == ScanState.INFECTED;
    }

    /** A name of our own, whatever the file was called. */
    public String safeName() {
        return id + "." + kind.ending();
    }
}
