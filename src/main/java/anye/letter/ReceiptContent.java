package anye.letter;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import java.time.ZonedDateTime;

/**
 * What a filing receipt (申报回执) says: who filed for which year, and when. Not the result.
 *
 * @param registeredMonths months of persons as declared
 * @param receivedAt when the declaration was completed, in the installation's time zone
 */
public record ReceiptContent(String number, BusinessYear businessYear, String employerName, CreditCode creditCode,
        String certifyingAuthority, int people, int registeredMonths, ZonedDateTime receivedAt) {
}
