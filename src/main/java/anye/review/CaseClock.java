package anye.review;

import java.time.LocalDate;

import anye.policy.WorkingDays;

/**
 * 审核时限 of one case, in working days.
 *
 * @param provisional whether the period touches a year whose holidays are not announced yet
 * @param stopped whether a needed department is silent, so that no day counts
 * @param left working days after today up to and including the last one; negative when it has passed
 */
public record CaseClock(LocalDate due, boolean provisional, boolean stopped, int left) {

    /** From so many working days left the page says that it is time. */
    private static final int SOON = 2;

    public static CaseClock of(WorkingDays calendar, LocalDate due, boolean provisional, boolean stopped, LocalDate today) {
        return new CaseClock(due, provisional, stopped, calendar.workingDaysBetween(today, due));
    }

    public boolean isOverdue() {
        return !stopped && left < 0;
    }

    public boolean isSoon() {
        return !stopped && left >= 0 && left <= SOON;
    }

    /** Working days since the last one. */
    public int getOver() {
        return Math.max(0, -left);
    }

    /** The class in the stylesheet. */
    public String getLook() {
        return isOverdue() ? "clock overdue" : isSoon() ? "clock soon" : "clock";
    }

    /** The end of the message key. */
    public String getWord() {
        return stopped ? "stopped" : isOverdue() ? "overdue" : left == 0 ? "today" : "left";
    }
}
