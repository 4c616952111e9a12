package anye.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays();

    @Tag("AC-36")
    @Tag("AC-47")
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-01-24, 2025-02-05, 2025-02-10, 2025-02-13, 2025-02-27
            2025-01-25, 2025-02-05, 2025-02-10, 2025-02-13, 2025-02-27
            2025-04-25, 2025-04-29, 2025-05-08, 2025-05-13, 2025-05-27
            2025-09-26, 2025-09-30, 2025-10-13, 2025-10-16, 2025-10-30
            2025-09-30, 2025-10-11, 2025-10-16, 2025-10-21, 2025-11-04
            2025-12-31, 2026-01-06, 2026-01-12, 2026-01-15, 2026-01-29
            2026-02-13, 2026-02-25, 2026-03-02, 2026-03-05, 2026-03-19
            2026-02-14, 2026-02-26, 2026-03-03, 2026-03-06, 2026-03-20
            2026-04-03, 2026-04-09, 2026-04-15, 2026-04-20, 2026-05-07
            2026-04-30, 2026-05-08, 2026-05-13, 2026-05-18, 2026-06-01
            2026-05-08, 2026-05-12, 2026-05-18, 2026-05-21, 2026-06-04
            2026-06-18, 2026-06-24, 2026-06-30, 2026-07-03, 2026-07-17
            2026-09-18, 2026-09-22, 2026-09-29, 2026-10-09, 2026-10-22
            2026-09-24, 2026-09-30, 2026-10-12, 2026-10-15, 2026-10-29
            2026-09-30, 2026-10-10, 2026-10-15, 2026-10-20, 2026-11-03
            2026-10-30, 2026-11-04, 2026-11-10, 2026-11-13, 2026-11-27
            """)
    void three_seven_ten_and_twenty_working_days_end_where_the_holidays_let_them(
            LocalDate from, LocalDate three, LocalDate seven, LocalDate ten, LocalDate twenty) {
        assertThat(DAYS.addWorkingDays(from, 3)).isEqualTo(new DueDate(three, false));
        assertThat(DAYS.addWorkingDays(from, 7)).isEqualTo(new DueDate(seven, false));
        assertThat(DAYS.addWorkingDays(from, 10)).isEqualTo(new DueDate(ten, false));
        assertThat(DAYS.addWorkingDays(from, 20)).isEqualTo(new DueDate(twenty, false));
        assertThat(DAYS.workingDaysBetween(from, twenty)).isEqualTo(20);
    }

    @Test
    void days_between_reversed_dates_are_negative() {
        assertThat(DAYS.workingDaysBetween(LocalDate.parse("2026-10-29"), LocalDate.parse("2026-09-24"))).isEqualTo(-20);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void a_year_has_248_working_days(int year) {
        Stream<LocalDate> days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
        assertThat(days.filter(DAYS::isWorkingDay)).hasSize(248);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-01-01, 2025-01-01
            2025-01-28, 2025-02-04
            2025-04-04, 2025-04-06
            2025-05-01, 2025-05-05
            2025-05-31, 2025-06-02
            2025-10-01, 2025-10-08
            2026-01-01, 2026-01-03
            2026-02-15, 2026-02-23
            2026-04-04, 2026-04-06
            2026-05-01, 2026-05-05
            2026-06-19, 2026-06-21
            2026-09-25, 2026-09-27
            2026-10-01, 2026-10-07
            """)
    void holidays_are_off_from_first_to_last(LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(DAYS::isWorkingDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11",
        "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
    void a_moved_weekend_day_is_worked(LocalDate day) {
        assertThat(DAYS.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09", "2027-09-15", "2027-10-01"})
    void the_statutory_days_of_an_unannounced_year_are_off(LocalDate day) {
        assertThat(DAYS.isWorkingDay(day)).isFalse();
    }

    @Test
    void a_period_that_touches_an_unannounced_year_is_provisional() {
        LocalDate from = LocalDate.parse("2026-12-18");
        assertThat(DAYS.addWorkingDays(from, 9)).isEqualTo(new DueDate(LocalDate.parse("2026-12-31"), false));
        assertThat(DAYS.addWorkingDays(from, 10)).isEqualTo(new DueDate(LocalDate.parse("2027-01-04"), true));
        assertThat(DAYS.addWorkingDays(LocalDate.parse("2029-03-01"), 1).provisional()).isTrue();
        assertThat(DAYS.isComplete(2026)).isTrue();
        assertThat(DAYS.isComplete(2027)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-04-30, 2026-04-30
            2026-10-03, 2026-10-08
            2026-06-19, 2026-06-22
            2026-06-17, 2026-06-17
            """)
    void a_calendar_period_that_ends_on_a_day_off_rolls_to_the_next_workday(LocalDate end, LocalDate due) {
        assertThat(DAYS.rollToWorkday(end)).isEqualTo(new DueDate(due, false));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-31, 2026-04-30
            2025-11-30, 2026-02-28
            2026-07-03, 2026-10-08
            """)
    void three_months_end_on_the_same_day_number_or_the_months_last(LocalDate signed, LocalDate due) {
        assertThat(DAYS.rollToWorkday(signed.plusMonths(3)).date()).isEqualTo(due);
    }
}
