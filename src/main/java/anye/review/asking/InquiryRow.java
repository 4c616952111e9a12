package anye.review.asking;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;

/**
 * One question put to a person and, for the office alone, the answer.
 *
 * @param answer null while there is none
 * @param finding what the check of a denial found; null while it is open
 */
public record InquiryRow(long id, long placementId, long declarationId, CreditCode employer, String employerName, Division office, BusinessYear year, String personName, Instant askedAt,
        LocalDate goodUntil, PersonAnswer answer, String words, Instant answeredAt, String finding, String checkedName, Instant checkedAt) {

    public boolean isDenied() {
        return answer == PersonAnswer.DENIED;
    }

    public boolean isOpen() {
        return isDenied() && checkedAt == null;
    }
}
