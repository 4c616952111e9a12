package anye.review.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import anye.declaration.Matrix;
import anye.declaration.Matrix.MonthRow;
import anye.kernel.Months;
import anye.rules.Answer;
import anye.rules.Finding;
import anye.rules.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wage that is exactly the minimum in every chosen month; what is not chosen does not matter. */
class RiskSignsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1900.00, 1900.00, true
            1900,    1900.00, true
            1900.01, 1900.00, false
            1899.99, 1900.00, false
            -,       1900.00, false
            1900.00, -,       false
            """)
    void one_fen_more_or_less_in_one_chosen_month_is_no_sign(String value, String threshold, boolean sign) {
        assertThat(RiskSigns.isExactlyMinimum(year("1900.00", "1900.00", value, threshold, true))).isEqualTo(sign);
        assertThat(RiskSigns.isExactlyMinimum(year("1900.00", "1900.00", value, threshold, false))).isTrue();
    }

    @Test
    void whoever_was_not_verified_or_has_no_month_gives_no_sign() {
        assertThat(RiskSigns.isExactlyMinimum(null)).isFalse();
        assertThat(RiskSigns.isExactlyMinimum(new Matrix(List.of(), Months.NONE, Months.ALL, null))).isFalse();
    }

    /** Eleven chosen months with the first wage, and December with the second. */
    private static Matrix year(String value, String threshold, String december, String decembers, boolean chosen) {
        var rows = new ArrayList<MonthRow>();
        for (int month = 1; month <= 11; month++) {
            rows.add(row(month, value, threshold, true));
        }
        rows.add(row(12, december, decembers, chosen));
        return new Matrix(rows, Months.ALL, Months.ALL, null);
    }

    private static MonthRow row(int month, String value, String threshold, boolean chosen) {
        var at = YearMonth.of(2025, month);
        var wage = new Finding(Question.WAGE, Answer.PASS, at, value, threshold, "rules.wage", List.of(), null, null, "", true);
        var other = new Finding(Question.CONTRACT, Answer.PASS, at, null, null, "rules.contract", List.of(), null, null, "", true);
        return new MonthRow(month, at, chosen, false, true, true, List.of(wage, other), null, null, 1);
    }
}
