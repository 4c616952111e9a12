package anye.dispatch;

import java.time.Instant;

import anye.kernel.CreditCode;

/**
 * A 资质备案 as pages show it.
 *
 * @param filingYear the year in which it is filed; it opens the declarations made in that year
 * @param late whether it was first filed after 30 April
 * @param reason null unless refused
 */
public record QualificationRow(long id, long version, CreditCode agency, int filingYear, QualificationDetails details, QualificationState state,
        Instant firstFiledAt, Instant filedAt, String filedBy, boolean late, Instant decidedAt, String decidedBy, QualificationReason reason, String reasonText) {

    public boolean isFiled() {
        return state == QualificationState.FILED;
    }

    public boolean isAccepted() {
        return state == QualificationState.ACCEPTED;
    }

    public boolean isMayFileAgain() {
        return state != QualificationState.ACCEPTED;
    }
}
