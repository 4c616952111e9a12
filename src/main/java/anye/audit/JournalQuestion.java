package anye.audit;

import java.time.Instant;

import anye.kernel.CreditCode;

/**
 * What is looked for in the journal. What is null is not asked.
 *
 * @param authors the beginning of the key of who acted, such as {@code staff:} or {@code staff:17}
 * @param act the beginning of what was done, such as {@code review.}
 * @param subject to what exactly, such as {@code placement:17}
 * @param employer for which employer
 * @param from the first moment
 * @param before the first moment after the last
 */
public record JournalQuestion(String authors, String act, String subject, CreditCode employer, Instant from, Instant before) {
}
