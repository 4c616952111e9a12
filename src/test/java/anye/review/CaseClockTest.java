package anye.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import anye.policy.WorkingDays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseClockTest {

    private final WorkingDays calendar = new WorkingDays();

    /** Ten working days from the eve of the autumn holidays of 2026 end on 15 October. */
    @Tag("AC-36")
    @ParameterizedTest
    @CsvSource(textBlock = """
            # entered,    today,      due,        left, over, word,    look
            2026-09-24,   2026-09-24, 2026-10-15, 10,   0,    left,    clock
            2026-09-24,   2026-10-13, 2026-10-15, 2,    0,    left,    clock soon
            2026-09-24,   2026-10-12, 2026-10-15, 3,    0,    left,    clock
            2026-09-24,   2026-10-15, 2026-10-15, 0,    0,    today,   clock soon
            2026-09-24,   2026-10-16, 2026-10-15, -1,   1,    overdue, clock overdue
            2026-09-24,   2026-10-19, 2026-10-15, -2,   2,    overdue, clock overdue
            # a period that ends on a Friday is over on Saturday, when no working day is
            2026-09-28,   2026-10-16, 2026-10-16, 0,    0,    today,   clock soon
            2026-09-28,   2026-10-17, 2026-10-16, 0,    0,    passed,  clock overdue
            2026-09-28,   2026-10-18, 2026-10-16, 0,    0,    passed,  clock overdue
            2026-09-28,   2026-10-19, 2026-10-16, -1,   1,    overdue, clock overdue
            """)
    void working_days_are_counted_from_the_day_after_entry(LocalDate entered, LocalDate today, LocalDate due, int left, int over, String word, String look) {
        var period = calendar.addWorkingDays(entered, 10);
        var clock = CaseClock.of(calendar, period.date(), period.provisional(), today);
        assertThat(clock.due()).isEqualTo(due);
        assertThat(clock.left()).isEqualTo(left);
        assertThat(clock.getOver()).isEqualTo(over);
        assertThat(clock.getWord()).isEqualTo(word);
        assertThat(clock.getLook()).isEqualTo(look);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-15", "2026-12-01"})
    void while_a_department_is_silent_nothing_is_overdue(LocalDate today) {
        var clock = CaseClock.of(calendar, LocalDate.of(2026, 10, 15), false, new CasePause(LocalDate.of(2026, 10, 13), true, null), today);
        assertThat(clock.isOverdue()).isFalse();
        assertThat(clock.left()).as("as many as were left when it began to stand").isEqualTo(2);
        assertThat(clock.getWord()).isEqualTo("stopped");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-10, false", "2026-12-25, true"})
    void a_period_that_ends_in_a_year_without_holidays_is_provisional(LocalDate entered, boolean provisional) {
        assertThat(calendar.addWorkingDays(entered, 10).provisional()).isEqualTo(provisional);
    }
}
