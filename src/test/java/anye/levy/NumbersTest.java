package anye.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anye.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1000       | 1000
            1,000      | 1000
            １０００    | 1000
            99.1234    | 99.1234
            0.0001     | 0.0001
            """)
    void a_headcount_is_read_as_people_type_it(String typed, String read) {
        assertThat(Numbers.headcount(typed, "headcount")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0000", "-1", "1e3", "99.12345", "123456789", "a", " "})
    void what_is_no_headcount_is_refused_at_its_field(String typed) {
        assertThatThrownBy(() -> Numbers.headcount(typed, "headcount")).hasMessage("levy.number.headcount").extracting(refused -> ((Refusal) refused).field()).isEqualTo("headcount");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            66     | 66
            0      | 0
            １,０６７ | 1067
            """)
    void the_heads_of_a_month_are_whole_and_may_be_nobody(String typed, int read) {
        assertThat(Numbers.heads(typed, "head3")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "66.5", "-1", "a", "123456789"})
    void a_month_left_out_or_not_whole_is_refused_at_its_field(String typed) {
        assertThatThrownBy(() -> Numbers.heads(typed, "head3")).hasMessage("levy.number.heads").extracting(refused -> ((Refusal) refused).field()).isEqualTo("head3");
    }

    @Test
    void twelve_months_without_anybody_are_no_headcount() {
        assertThatThrownBy(() -> Numbers.someHeads(java.util.Collections.nCopies(12, 0), "head1")).hasMessage("levy.number.headcount");
        assertThat(Numbers.someHeads(java.util.Collections.nCopies(12, 66), "head1")).isEqualTo(792);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.5,  1.5
            1.6%, 1.6
            99,   99
            """)
    void a_ratio_is_read_with_and_without_its_sign(String typed, String read) {
        assertThat(Numbers.percent(typed, "ratio")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "-1.5", "1.50001", ""})
    void a_ratio_is_above_0_and_below_100(String typed) {
        assertThatThrownBy(() -> Numbers.percent(typed, "ratio")).hasMessage("levy.number.percent");
    }

    @Test
    void months_are_whole_and_none_typed_are_none() {
        assertThat(Numbers.months(null, "mild")).isZero();
        assertThat(Numbers.months("９", "mild")).isEqualTo(9);
        assertThat(Numbers.months("9999999", "mild")).isEqualTo(9999999);
        assertThatThrownBy(() -> Numbers.months("10000000", "mild")).hasMessage("levy.number.months");
        assertThatThrownBy(() -> Numbers.months("-1", "mild")).hasMessage("levy.number.months");
        assertThatThrownBy(() -> Numbers.months("1.5", "mild")).hasMessage("levy.number.months");
    }

    @Test
    void money_has_two_decimals_at_most() {
        assertThat(Numbers.money("65,000.5", "wage").fen()).isEqualTo(6500050);
        assertThatThrownBy(() -> Numbers.money("65000.555", "wage")).hasMessage("kernel.money.shape").extracting(refused -> ((Refusal) refused).field()).isEqualTo("wage");
    }
}
