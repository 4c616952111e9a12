package anye.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverQuotaTest {

    /** Table L of the domain rules: 24 months of 100 people are over, 18 exactly met; with 1.6 % nineteen and a fifth are asked for. */
    @Tag("AC-69")
    @ParameterizedTest
    @CsvSource(textBlock = """
            100,   0.015, 18,
            100,   0.015, 19, 0.0833
            100,   0.015, 24, 0.5000
            100,   0.016, 19,
            100,   0.016, 20, 0.0667
            33.25, 0.015, 5,
            33.25, 0.015, 6,  0.0013
            66.6667, 0.015, 12,
            66.6667, 0.015, 13, 0.0833
            66.58, 0.015, 12, 0.0013
            67,    0.015, 12,
            67.0000, 0.015, 13, 0.0783
            """)
    void exactly_met_is_not_over_and_nothing_is_rounded_before_it_is_compared(BigDecimal headcount, BigDecimal ratio, long credited, BigDecimal over) {
        var found = OverQuota.over(CreditCode.of("91210302MA00XX0157"), "样例", Division.of("210302"), headcount, ratio, credited);
        assertThat(found.map(OverQuota.Row::over).orElse(null)).isEqualTo(over);
    }
}
