package anye.review;

import java.time.LocalDate;

import anye.policy.DueDate;
import anye.policy.WorkingDays;

/**
 * 审核时限 of one case, in working days.
 *
 * @param provisional whether the period touches a year whose holidays are not announced yet
 * @param pause why no day counts now; {@link CasePause#NONE} while the clock runs
 * @param passed whether the last day is past; on a day off after it no working day is over yet
 * @param left working days after today, or after the day from which the clock stands, up to and including the last one; negative when it has passed
 */
public record CaseClock(LocalDate due, boolean provisional, CasePause pause, boolean passed, int left) {

    /** From so many working days left the page says that it is time. */
    private static final int SOON = 2;

    /** A clock that nothing stops. */
    public static CaseClock of(WorkingDays calendar, LocalDate due, boolean provisional, LocalDate today) {
        return of(calendar, due, provisional, CasePause.NONE, today);
    }

    public static CaseClock of(WorkingDays calendar, LocalDate due, boolean provisional, CasePause pause, LocalDate today) {
        return new CaseClock(due, provisional, pause, new DueDate(due, provisional).isMissedOn(today), calendar.workingDaysBetween(pause.isNow() ? pause.since() : today, due));
    }

    public boolean stopped() {
        return pause.isNow();
    }

    /** The same for pages. */
    public boolean isStopped() {
        return stopped();
    }

    public boolean isOverdue() {
        return !stopped() && passed;
    }

    public boolean isSoon() {
        return !stopped() && !passed && left <= SOON;
    }

    /** Working days since the last one. */
    public int getOver() {
        return Math.max(0, -left);
    }

    /** The class in the stylesheet. */
    public String getLook() {
        return isOverdue() ? "clock overdue" : isSoon() ? "clock soon" : "clock";
    }

    /** The end of the message key of what is to be known besides: until when, or why the clock stands. */
    public String getWhy() {
        return stopped() ? pause.getWord() : provisional ? "provisional" : "due";
    }

    /** The end of the message key. */
    public String getWord() {
        return stopped() ? "stopped" : isOverdue() ? getOver() == 0 ? "passed" : "overdue" : left == 0 ? "today" : "left";
    }
}
