package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChaseOccasionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # began,    closes,     today,      occasion
            2026-03-02, 2026-10-31, 2026-09-30,
            2026-03-02, 2026-10-31, 2026-10-01, CLOSES_IN_30
            2026-03-02, 2026-10-31, 2026-10-20, CLOSES_IN_30
            2026-03-02, 2026-10-31, 2026-10-21, CLOSES_IN_10
            2026-03-02, 2026-10-31, 2026-10-27, CLOSES_IN_10
            2026-03-02, 2026-10-31, 2026-10-28, CLOSES_IN_3
            2026-03-02, 2026-10-31, 2026-10-31, CLOSES_IN_3
            2026-03-02, 2026-10-31, 2026-11-01,
            # of another region's window
            2026-03-02, 2026-12-31, 2026-11-30,
            2026-03-02, 2026-12-31, 2026-12-01, CLOSES_IN_30
            # who began after an occasion waits for the next
            2026-10-01, 2026-10-31, 2026-10-02, CLOSES_IN_30
            2026-10-02, 2026-10-31, 2026-10-02,
            2026-10-02, 2026-10-31, 2026-10-21, CLOSES_IN_10
            # where no window is announced nothing closes
            2026-03-02,           , 2026-10-31,
            """)
    void the_days_before_the_window_closes_have_each_their_occasion(LocalDate began, LocalDate closes, LocalDate today, ChaseOccasion occasion) {
        assertThat(ChaseOccasion.beforeClosing(began, closes, today).orElse(null)).isEqualTo(occasion);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-10, 2026-09-12,
            2026-09-10, 2026-09-13, SETTLED_FOR_3
            2026-09-10, 2026-09-20, SETTLED_FOR_3
                      , 2026-09-20,
            """)
    void three_days_after_the_last_approval(LocalDate settled, LocalDate today, ChaseOccasion occasion) {
        assertThat(ChaseOccasion.afterApproval(settled, today).orElse(null)).isEqualTo(occasion);
    }
}
