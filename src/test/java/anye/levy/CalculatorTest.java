package anye.levy;

import static anye.kernel.EmployerType.ENTERPRISE;
import static anye.levy.HireBy.DISPATCH_HERE;
import static anye.levy.HireBy.DISPATCH_THERE;
import static anye.levy.HireBy.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.levy.YearAhead.Standing;
import anye.policy.Policies;
import anye.rules.Headcount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalculatorTest {

    private final Calculator calculator = new Calculator(new Policies());

    @Test
    @Tag("AC-60")
    void the_manual_s_example_stands_beside_the_levy_by_law_with_every_step_cited() {
        var calculation = calculator.calculate(question("210302", 2025, ENTERPRISE, "1000", "65000", 0, hire(1, false, OWN, "5536")));
        assertThat(calculation.manual().levy()).isEqualTo("11700000.00");
        assertThat(calculation.levy().payable()).isEqualTo("10530000.00");
        assertThat(calculation.levy().steps()).isNotEmpty().allSatisfy(step -> assertThat(step.citation()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210302, 1.5
            410105, 1.6
            000000, 1.5
            650100, 1.5
            """)
    void the_ratio_is_that_of_the_region_and_else_the_national_minimum(String division, String percent) {
        assertThat(calculator.percent(Division.of(division), new BusinessYear(2025))).isEqualTo(percent);
    }

    @Test
    void another_ratio_than_the_region_s_is_noticed() {
        assertThat(calculator.calculate(question("410105", 2025, ENTERPRISE, "200", "5000", 0, hire(1, false, OWN, "5000"))).isOtherRatio()).isTrue();
        assertThat(calculator.calculate(question("210302", 2025, ENTERPRISE, "200", "5000", 0, hire(1, false, OWN, "5000"))).isOtherRatio()).isFalse();
    }

    /**
     * 200 people at 5,000 a month, quota 3; the hire earns the same, so the average wage stays.
     * 10 months in the year: 200.8333 staff, 3.0125 required less 0.8333 placed. At 1 % the band changes from 90 to 50 %.
     */
    @ParameterizedTest(name = "from {1}, {2}, {3}, credited before {0}")
    @CsvSource(textBlock = """
            0,  1,  false, OWN,            12, 162000.00, 108810.00, 53190.00, 4432.50
            0,  3,  false, OWN,            10, 162000.00, 117675.00, 44325.00, 4432.50
            0,  3,  true,  OWN,            20, 162000.00, 72675.00,  89325.00, 8932.50
            0,  3,  false, DISPATCH_HERE,  10, 162000.00, 117675.00, 44325.00, 4432.50
            0,  3,  false, DISPATCH_THERE, 0,  162000.00, 162000.00, 0.00,     0.00
            12, 1,  false, OWN,            12, 108000.00, 54810.00,  53190.00, 4432.50
            12, 1,  true,  OWN,            24, 108000.00, 450.00,    107550.00, 8962.50
            36, 12, false, OWN,            1,  0.00,      0.00,      0.00,     0.00
            """)
    void one_more_hire_changes_what_is_payable(int before, int from, boolean severe, HireBy by, int credited, BigDecimal paid, BigDecimal then, BigDecimal saving, BigDecimal breakEven) {
        var effect = calculator.calculate(question("210302", 2025, ENTERPRISE, "200", "5000", before, hire(from, severe, by, "5000"))).hire();
        assertThat(effect.credited()).isEqualTo(credited);
        assertThat(effect.before()).isEqualTo(paid);
        assertThat(effect.after()).isEqualTo(then);
        assertThat(effect.saving()).isEqualTo(saving);
        assertThat(effect.breakEven()).isEqualTo(breakEven);
    }

    @Test
    void with_the_thirty_first_employee_an_enterprise_pays_and_a_hire_costs() {
        var effect = calculator.calculate(question("210302", 2025, ENTERPRISE, "30", "5000", 0, hire(12, false, OWN, "5000"))).hire();
        assertThat(effect.before()).isEqualTo("0.00");
        assertThat(effect.isDearer()).isTrue();
        assertThat(effect.extra()).isEqualTo(effect.after()).isPositive();
        assertThat(effect.breakEven()).isEqualTo("0.00");
        assertThat(calculator.calculate(question("210302", 2025, ENTERPRISE, "29", "5000", 0, hire(1, false, OWN, "5000"))).hire().isDearer()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            4432.50, true
            4432.51, false
            """)
    void up_to_the_break_even_wage_a_hire_pays_for_itself(BigDecimal cost, boolean covered) {
        var months = BigDecimal.valueOf(12);
        var effect = new OneMoreHire.Effect(12, 12, BigDecimal.TEN, BigDecimal.ONE, new BigDecimal("53190.00"), cost.multiply(months), new BigDecimal("4432.50"));
        assertThat(effect.isCovered()).isEqualTo(covered);
        assertThat(effect.net()).isEqualByComparingTo(covered ? BigDecimal.ZERO : new BigDecimal("0.12"));
    }

    /** Bands and exemption reach to the end of 2027, the year in which 2026 is paid. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2025, 2026, UNCHANGED, 162000.00
            2025, 2027, UNKNOWN,   180000.00
            2025, 2028, UNKNOWN,   180000.00
            2021, 2022, ANNOUNCED, 162000.00
            2020, 2021, UNCHANGED, 162000.00
            """)
    void the_years_ahead_say_how_their_figures_are_known(int year, int ahead, Standing standing, BigDecimal payable) {
        var found = calculator.calculate(question("210302", year, ENTERPRISE, "200", "5000", 0, hire(1, false, OWN, "5000"))).ahead().stream()
                .filter(each -> each.year().value() == ahead).findFirst().orElseThrow();
        assertThat(found.standing()).isEqualTo(standing);
        assertThat(found.levy().payable()).isEqualTo(payable);
    }

    /** 鞍山市铁东区, 1,900 yuan until November and 2,080 from December. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2079.99, true
            2080,    false
            """)
    void a_wage_below_the_minimum_is_noticed(String wage, boolean below) {
        assertThat(calculator.calculate(new LevyQuestion(Division.of("210302"), ENTERPRISE, new BusinessYear(2025), Headcount.average(new BigDecimal("100")), new BigDecimal("1.5"), new BigDecimal("5000"),
                new BigDecimal(wage), 0, 1, null, hire(1, false, OWN, wage))).isBelowMinimumWage()).isEqualTo(below);
    }

    @ParameterizedTest
    @EnumSource(HireBy.class)
    void dispatch_counts_on_one_side(HireBy by) {
        assertThat(by.countsHere()).isEqualTo(by == OWN || by == DISPATCH_HERE).isNotEqualTo(by == DISPATCH_THERE);
    }

    private static OneMoreHire hire(int from, boolean severe, HireBy by, String wage) {
        return new OneMoreHire(from, severe, by, new BigDecimal(wage));
    }

    private static LevyQuestion question(String division, int year, EmployerType type, String headcount, String wage, int mild, OneMoreHire hire) {
        return new LevyQuestion(Division.of(division), type, new BusinessYear(year), Headcount.average(new BigDecimal(headcount)), new BigDecimal("1.5"), new BigDecimal(wage), BigDecimal.ZERO, 0, mild,
                null, hire);
    }
}
