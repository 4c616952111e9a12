package anye.audit;

import java.time.Instant;

/**
 * One reading through of the journal.
 *
 * @param author who asked for it, by key
 * @param records how many were found whole, from the first on
 * @param flaw the first thing that is not as written; null when there is none
 */
public record VerificationRow(Instant verifiedAt, String author, long records, Flaw flaw) {
}
