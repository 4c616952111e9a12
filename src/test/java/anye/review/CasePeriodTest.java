package anye.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import anye.policy.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasePeriodTest {

    private final WorkingDays calendar = new WorkingDays();

    /** Sunday, 20 September 2026, is worked in exchange for a day of the autumn holidays. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,      days, half,       four fifths, all
            2026-09-07,  10,   2026-09-14, 2026-09-17,  2026-09-20
            2026-09-07,  3,    2026-09-09, 2026-09-10,  2026-09-10
            2026-09-07,  7,    2026-09-11, 2026-09-15,  2026-09-16
            2026-09-07,  1,    2026-09-08, 2026-09-08,  2026-09-08
            """)
    void half_and_four_fifths_of_the_clock_are_whole_working_days(LocalDate from, int days, LocalDate half, LocalDate most, LocalDate due) {
        var period = CasePeriod.of(calendar, from, days);
        assertThat(period.half()).isEqualTo(half);
        assertThat(period.most()).isEqualTo(most);
        assertThat(period.due().date()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # days that the clock stood, due
            0, 2026-09-20
            1, 2026-09-21
            3, 2026-09-23
            """)
    void a_clock_that_stood_ends_so_many_working_days_later(int stood, LocalDate due) {
        assertThat(CasePeriod.of(calendar, LocalDate.of(2026, 9, 7), 10).later(calendar, stood).due().date()).isEqualTo(due);
    }
}
