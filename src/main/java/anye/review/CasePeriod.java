package anye.review;

import java.time.LocalDate;

import anye.policy.DueDate;
import anye.policy.WorkingDays;

/**
 * The legal clock of a case when it is wound: the days on which half, four fifths and all of it have run.
 *
 * @param from the day from which it is counted, which is not counted itself
 */
record CasePeriod(LocalDate from, LocalDate half, LocalDate most, DueDate due) {

    static CasePeriod of(WorkingDays calendar, LocalDate from, int days) {
        return new CasePeriod(from, calendar.addWorkingDays(from, (days + 1) / 2).date(), calendar.addWorkingDays(from, (days * 4 + 4) / 5).date(), calendar.addWorkingDays(from, days));
    }

    /** So many working days later, because the clock stood. */
    CasePeriod later(WorkingDays calendar, int days) {
        var until = calendar.addWorkingDays(due.date(), days);
        return new CasePeriod(from, calendar.addWorkingDays(half, days).date(), calendar.addWorkingDays(most, days).date(), new DueDate(until.date(), due.provisional() || until.provisional()));
    }
}
