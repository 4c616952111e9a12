package anye.letter;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;

/**
 * A letter as the pages offer it.
 *
 * @param availableFrom the first day on which it can be had; null while 年审认证 is waited for
 * @param available whether it can be had now
 */
public record LetterRow(long id, long declarationId, long commitmentId, CreditCode employer, Division office, BusinessYear year, String number, String title,
        Instant completedAt, LocalDate availableFrom, boolean available, boolean voided) {
}
