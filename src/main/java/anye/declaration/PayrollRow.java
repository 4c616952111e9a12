package anye.declaration;

import java.time.Instant;

import anye.kernel.BusinessYear;
import anye.kernel.Time;

/**
 * A payroll as lists show it.
 *
 * @param good lines that can be taken over, about so many people
 * @param warned of the good lines those that would not pass as they are stated
 */
public record PayrollRow(long id, BusinessYear year, String shownName, PayrollState state, int total, int done, int good, int bad, int warned, int people, Instant handedInAt,
        String handedInBy, Instant decidedAt, String decidedBy) {

    public boolean isWorking() {
        return state.isWorking();
    }

    /** Whether its employer is asked how it is to be read. */
    public boolean isAsked() {
        return state == PayrollState.ASKED;
    }

    public int getPercent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }

    public String getHandedInMinute() {
        return Time.minute(handedInAt);
    }

    public String getDecidedMinute() {
        return decidedAt == null ? null : Time.minute(decidedAt);
    }
}
