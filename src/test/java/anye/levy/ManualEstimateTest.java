package anye.levy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AC-60")
class ManualEstimateTest {

    /** 操作手册第5节's own example comes first. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            manual,       1000, 1.5, 0,  0,  65000,   5536,    11700000.00, 0.00
            C1,           1000, 1.5, 12, 8,  65000,   5536,    9620000.00,  1902848.00
            C2,           50,   1.5, 12, 0,  6500,    2500,    0.00,        96000.00
            just met,     100,  1.5, 9,  0,  5000,    5000,    0.00,        0.00
            a month less, 100,  1.5, 8,  1,  5000,    5000.01, 5000.00,     0.00
            fractions,    99.5, 1.6, 0,  1,  6000.55, 2100.10, 108633.96,   3900.45
            """)
    void the_manual_s_formulas_are_reckoned_and_end_at_0(String name, BigDecimal headcount, BigDecimal percent, int severe, int mild, BigDecimal wage, BigDecimal disabledWage,
            BigDecimal levy, BigDecimal saving) {
        var estimate = new ManualEstimate(headcount, percent, severe, mild, wage, disabledWage);
        assertThat(estimate.levy()).isEqualTo(levy);
        assertThat(estimate.saving()).isEqualTo(saving);
    }

    @Test
    void the_formula_is_written_as_the_manual_writes_it() {
        var estimate = new ManualEstimate(new BigDecimal("1000"), new BigDecimal("1.50"), 0, 0, new BigDecimal("65000.00"), new BigDecimal("5536"));
        assertThat(estimate.levyFormula()).isEqualTo("(1000*1.5%-(0*2+0)/12)*65000*12");
        assertThat(estimate.savingFormula()).isEqualTo("(0*2+0)*(65000-5536)");
    }

    @Test
    void what_the_formula_gives_below_0_can_still_be_read() {
        assertThat(new ManualEstimate(new BigDecimal("50"), new BigDecimal("1.5"), 12, 0, new BigDecimal("6500"), new BigDecimal("2500")).levyByFormula()).isEqualTo("-97500.00");
        assertThat(new ManualEstimate(new BigDecimal("50"), new BigDecimal("1.5"), 0, 2, new BigDecimal("2000"), new BigDecimal("2500")).savingByFormula()).isEqualTo("-1000.00");
    }

    @Test
    void what_placing_costs_is_months_times_the_wage() {
        var estimate = new ManualEstimate(new BigDecimal("1000"), new BigDecimal("1.5"), 12, 8, new BigDecimal("65000"), new BigDecimal("5536"));
        assertThat(estimate.severeCost()).isEqualTo("66432.00");
        assertThat(estimate.mildCost()).isEqualTo("44288.00");
    }
}
