package anye.policy;

import java.time.LocalDate;

/**
 * 申报期 of one business year in one office. What was announced for one year says nothing of the next: while nothing is announced it is closed.
 *
 * @param opens the first day, or null while none is announced
 * @param closes the last day, a later one where what was completed is reopened; null while none is announced
 * @param verified false when the announcement itself has not been seen; pages say so
 */
public record FilingPeriod(LocalDate opens, LocalDate closes, boolean verified) {

    public static final FilingPeriod NOT_ANNOUNCED = new FilingPeriod(null, null, true);

    /** Where a day stands in it. */
    public enum State {
        NOT_ANNOUNCED, AHEAD, OPEN, ENDED
    }

    /** The same for a declaration that may be written until a day whatever was announced; null leaves it as it is. */
    public FilingPeriod reopenedUntil(LocalDate day) {
        return day == null || closes != null && !day.isAfter(closes) ? this : new FilingPeriod(opens, day, verified);
    }

    public boolean includes(LocalDate day) {
        return closes != null && !isBefore(day) && !day.isAfter(closes);
    }

    public State on(LocalDate day) {
        if (includes(day)) {
            return State.OPEN;
        }
        return opens == null ? State.NOT_ANNOUNCED : isBefore(day) ? State.AHEAD : State.ENDED;
    }

    private boolean isBefore(LocalDate day) {
        return opens != null && day.isBefore(opens);
    }
}
