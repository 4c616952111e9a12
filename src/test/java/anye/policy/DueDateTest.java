package anye.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import anye.policy.DueDate.Timeliness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # due,      act,        it is
            2026-04-30, 2026-04-29, BEFORE
            2026-04-30, 2026-04-30, ON_THE_DAY
            2026-04-30, 2026-05-01, LATE
            2026-04-30, 2026-09-15, LATE
            """)
    void the_last_day_is_in_time_and_the_next_is_late(LocalDate due, LocalDate act, Timeliness is) {
        assertThat(DueDate.of(due).timeliness(act)).isEqualTo(is);
        assertThat(DueDate.of(due).isMissedOn(act)).isEqualTo(is == Timeliness.LATE);
    }
}
