package anye.audit;

import java.time.Instant;

/**
 * One record of the journal as it is shown to whom it is about.
 *
 * @param author who did or looked, by key; never a name
 */
public record JournalLine(long sequence, Instant writtenAt, String act, String author, String subject, String details, String seal) {
}
