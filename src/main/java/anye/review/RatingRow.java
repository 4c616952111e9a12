package anye.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;

/**
 * One rating as its employer and its office see it.
 *
 * @param words null when none were written
 * @param due by when a bad grade must be answered; null for any other
 * @param answeredAt null until it is answered
 */
public record RatingRow(long id, long declarationId, CreditCode employer, Division office, BusinessYear year, RatingGrade grade, List<RatingReason> reasons, String words,
        Instant ratedAt, LocalDate due, boolean provisional, Instant answeredAt, String answer) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "Rating " + id;
    }
}
