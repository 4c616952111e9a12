package anye.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anye.kernel.Division;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentTest {

    private static final Division TIEDONG = Division.of("210302");
    private static final Instant DECIDED = Instant.parse("2026-11-03T02:00:00Z");

    private final Policies policies = new Policies();

    private static Amendment<?> aMinimumWage(String division, String from, String yuan, Instant since) {
        return Amendment.read(Figure.MINIMUM_WAGE, Division.of(division), YearMonth.parse(from), "\"" + yuan + "\"", "样例文件", true, since);
    }

    private String wage(Policies asked, String division, String month) {
        return asked.figure(Figure.MINIMUM_WAGE, Division.of(division), YearMonth.parse(month)).value().toString();
    }

    @Tag("AC-73")
    @ParameterizedTest
    @CsvSource(textBlock = """
            210300, 2025-11, 1900.00
            210300, 2025-12, 2080.00
            210300, 2026-12, 2080.00
            210300, 2027-01, 2200.00
            210302, 2027-01, 2200.00
            210381, 2027-01, 1930.00
            330106, 2027-01, 2660.00
            """)
    void an_amended_figure_holds_from_its_month_on_in_its_division_and_in_no_other(String division, String month, String yuan) {
        policies.amend(List.of(aMinimumWage("210300", "2027-01", "2200.00", DECIDED)));
        assertThat(wage(policies, division, month)).isEqualTo(yuan);
    }

    @Tag("AC-73")
    @Test
    void a_county_with_its_first_edition_keeps_the_citys_for_the_months_before() {
        policies.amend(List.of(aMinimumWage("210302", "2027-01", "2300.00", DECIDED)));
        assertThat(wage(policies, "210302", "2026-12")).isEqualTo("2080.00");
        assertThat(wage(policies, "210302", "2027-01")).isEqualTo("2300.00");
        assertThat(wage(policies, "210303", "2027-01")).isEqualTo("2080.00");
    }

    @Tag("AC-73")
    @Test
    void a_later_decision_about_the_same_month_takes_the_place_of_the_earlier() {
        policies.amend(List.of(aMinimumWage("210300", "2027-01", "2250.00", DECIDED.plusSeconds(60)), aMinimumWage("210300", "2027-01", "2200.00", DECIDED)));
        assertThat(wage(policies, "210300", "2027-01")).isEqualTo("2250.00");
        assertThat(policies.around(Figure.MINIMUM_WAGE, TIEDONG)).extracting(edition -> edition.from().toString()).containsExactly("2021-11", "2024-05", "2025-12", "2027-01");
    }

    @Tag("AC-73")
    @Test
    void what_was_decided_before_an_amendment_is_explained_without_it() {
        policies.amend(List.of(aMinimumWage("210300", "2025-01", "2200.00", DECIDED)));
        assertThat(wage(policies.asOf(DECIDED.minusMillis(1)), "210302", "2025-06")).isEqualTo("1900.00");
        assertThat(wage(policies.asOf(DECIDED), "210302", "2025-06")).isEqualTo("2200.00");
        assertThat(wage(policies, "210302", "2025-06")).isEqualTo("2200.00");
    }

    @Tag("AC-73")
    @Test
    void looking_at_what_an_amendment_would_do_leaves_the_figures_as_they_are() {
        var would = policies.with(aMinimumWage("210300", "2025-01", "2200.00", DECIDED));
        assertThat(wage(would, "210302", "2025-06")).isEqualTo("2200.00");
        assertThat(wage(policies, "210302", "2025-06")).isEqualTo("1900.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "abc"  | 样例文件
            12     | 样例文件
            "1.00" | ' '
            {      | 样例文件
            """)
    void neither_a_malformed_value_nor_one_without_a_source_becomes_an_amendment(String written, String citation) {
        assertThatThrownBy(() -> Amendment.read(Figure.MINIMUM_WAGE, TIEDONG, YearMonth.of(2027, 1), written, citation, true, DECIDED)).isInstanceOf(FaultyPolicy.class);
    }

    @Tag("AC-73")
    @Test
    void an_announced_plan_makes_its_year_certain() {
        var days = new WorkingDays();
        var from = LocalDate.of(2026, 12, 30);
        assertThat(days.addWorkingDays(from, 3).provisional()).isTrue();
        days.announce(List.of(new YearPlan(2027, plan("2027-01-01 2027-01-02 2027-01-03 2027-05-01 2027-05-02 2027-10-01 2027-10-02 2027-10-03"), plan("2027-01-09"))));
        assertThat(days.addWorkingDays(from, 3)).isEqualTo(new DueDate(LocalDate.of(2027, 1, 5), false));
        assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 1, 10))).isFalse();
        assertThat(days.isComplete(2028)).isFalse();
    }

    private static Set<LocalDate> plan(String days) {
        return Stream.of(days.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
