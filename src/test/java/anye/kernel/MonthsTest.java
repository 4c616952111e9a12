package anye.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

    @Test
    void they_are_a_set() {
        Months spring = Months.range(3, 5);
        assertThat(spring).isEqualTo(Months.of(3, 4, 5)).containsExactly(3, 4, 5);
        assertThat(spring.and(Months.of(5, 6))).isEqualTo(Months.of(5));
        assertThat(spring.or(Months.of(12))).isEqualTo(Months.of(3, 4, 5, 12));
        assertThat(spring.minus(Months.of(4))).isEqualTo(Months.of(3, 5));
        assertThat(spring.not().count()).isEqualTo(9);
        assertThat(spring.not().not()).isEqualTo(spring);
        assertThat(spring.with(1).without(3)).isEqualTo(Months.of(1, 4, 5));
        assertThat(spring.containsAll(Months.of(3, 5))).isTrue();
        assertThat(spring.containsAll(Months.of(3, 6))).isFalse();
        assertThat(Months.ALL.count()).isEqualTo(12);
        assertThat(Months.NONE.isEmpty()).isTrue();
        assertThat(Months.where(month -> month % 2 == 0)).containsExactly(2, 4, 6, 8, 10, 12);
    }

    @Test
    void each_month_is_met_once_and_in_order() {
        for (int bits = 0; bits < 1 << 12; bits++) {
            var months = new Months(bits);
            var met = new ArrayList<Integer>();
            months.forEach(met::add);
            assertThat(met).isEqualTo(months.stream().boxed().toList());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,  12, 1-12,    1, 12
            1,  1,  1,       1, 1
            12, 12, 12,      12, 12
            5,  12, 5-12,    5, 12
            5,  4,  '',      0, 0
            """)
    void a_range_holds_both_ends(int from, int to, String printed, int first, int last) {
        Months months = Months.range(from, to);
        assertThat(months).hasToString(printed);
        assertThat(months.first()).isEqualTo(first);
        assertThat(months.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-05-01, 2026-01-01, 1-12
            2025-03-31, 2025-04-01, 3-4
            2025-03-31,           , 3-12
                      , 2025-01-01, 1
            2024-01-01, 2024-12-31, ''
            2026-01-01, 2026-12-31, ''
            2025-06-30, 2025-06-01, ''
            """)
    void a_month_is_touched_by_a_single_day(LocalDate from, LocalDate to, String printed) {
        assertThat(Months.touched(new BusinessYear(2025), from, to)).hasToString(printed);
    }

    @Test
    void runs_are_printed_joined() {
        assertThat(Months.of(1, 2, 3, 4, 6, 12)).hasToString("1-4,6,12");
    }

    @Test
    void there_is_no_thirteenth_month() {
        assertThatThrownBy(() -> Months.of(13)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Months.ALL.contains(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Months(1 << 12)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_business_year_knows_its_days() {
        BusinessYear year = new BusinessYear(2025);
        assertThat(year.first()).isEqualTo("2025-01-01");
        assertThat(year.last()).isEqualTo("2025-12-31");
        assertThat(year.month(2)).isEqualTo(YearMonth.of(2025, 2));
        assertThat(year.filedIn()).isEqualTo(2026);
        assertThatThrownBy(() -> new BusinessYear(20255)).isInstanceOf(Refusal.class).hasMessage("kernel.businessYear.range");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1900,     190000, 1900.00
            1900.00,  190000, 1900.00
            2229.99,  222999, 2229.99
            0,        0,      0.00
            0.5,      50,     0.50
            """)
    void money_is_read_and_printed_in_yuan(String yuan, long fen, String printed) {
        assertThat(Money.parse(yuan).fen()).isEqualTo(fen);
        assertThat(Money.parse(yuan)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "1e3", "NaN", "1.005", ".5", "1.", "12345678901234", "1,900"})
    void money_that_is_no_plain_amount_is_refused(String yuan) {
        assertThatThrownBy(() -> Money.parse(yuan)).isInstanceOf(Refusal.class).hasMessage("kernel.money.shape");
    }
}
