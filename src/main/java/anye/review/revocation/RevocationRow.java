package anye.review.revocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Months;

/**
 * A revocation as pages show it.
 *
 * @param heardUntil the last day on which the employer may make its statement; null where nobody has to be heard
 * @param provisional whether that day touches a year whose holidays are not announced yet
 */
public record RevocationRow(long id, long version, long declarationId, CreditCode employer, Division office, BusinessYear year, RevocationKind kind, RevocationGround ground, boolean whole,
        Map<Long, Months> people, String citation, String reason, RevocationState state, String proposedBy, String proposedName, Instant proposedAt, Instant toldAt, LocalDate heardUntil,
        boolean provisional, String statement, String statedBy, Instant statedAt, String decidedName, Instant decidedAt, String decisionText) {

    /** Whether the employer can still make its statement. */
    public boolean isHearing(LocalDate today) {
        return state == RevocationState.TOLD && !today.isAfter(heardUntil);
    }
}
