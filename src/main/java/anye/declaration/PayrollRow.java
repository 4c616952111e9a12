package anye.declaration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

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

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Time.BEIJING);

    public boolean isWorking() {
        return state.isWorking();
    }

    public int getPercent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }

    public String getHandedInMinute() {
        return MINUTE.format(handedInAt);
    }

    public String getDecidedMinute() {
        return decidedAt == null ? null : MINUTE.format(decidedAt);
    }
}
