package anye.policy;

import java.time.LocalDate;

/**
 * The last day of a period. Whether an act was in time is asked here and nowhere else: of the day of the act, and the last day is in time.
 *
 * @param provisional whether the period touches a year whose holidays are not announced yet
 */
public record DueDate(LocalDate date, boolean provisional) {

    /** Where the day of an act stands. */
    public enum Timeliness {
        BEFORE, ON_THE_DAY, LATE
    }

    /** One that no calendar moves. */
    public static DueDate of(LocalDate date) {
        return new DueDate(date, false);
    }

    public Timeliness timeliness(LocalDate act) {
        return act.isAfter(date) ? Timeliness.LATE : act.equals(date) ? Timeliness.ON_THE_DAY : Timeliness.BEFORE;
    }

    /** Whether an act on that day is late, or, of what has not been done, whether the day is past. */
    public boolean isMissedOn(LocalDate act) {
        return timeliness(act) == Timeliness.LATE;
    }
}
