package anye.rules;

import static anye.kernel.EmployerType.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.policy.Policies;
import anye.rules.web.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LevyTest {

    private final Policies policies = new Policies();

    /** 210302 asks 1.5 %, 410105 asks 1.6 %. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            L1,  210302, ENTERPRISE,  1000, 0,  780000,    ,      11700000.00, 0.90, false, 10530000.00
            L1c, 210302, ENTERPRISE,  1000, 0,  780000,    80000, 2400000.00,  0.90, false, 2160000.00
            L2,  210302, ENTERPRISE,  200,  32, 80000,     ,      26666.67,    0.50, false, 13333.33
            L2H, 410105, ENTERPRISE,  200,  32, 80000,     ,      42666.67,    0.50, false, 21333.33
            L3,  210302, ENTERPRISE,  100,  12, 60000,     ,      30000.00,    0.50, false, 15000.00
            L4,  210302, ENTERPRISE,  100,  11, 60000,     ,      35000.00,    0.90, false, 31500.00
            L5,  210302, ENTERPRISE,  30,   0,  60000,     ,      27000.00,    0.90, true,  0.00
            L6,  210302, ENTERPRISE,  31,   0,  60000,     ,      27900.00,    0.90, false, 25110.00
            L7,  210302, INSTITUTION, 30,   0,  60000,     ,      27000.00,    0.90, false, 24300.00
            L8,  210302, ENTERPRISE,  100,  24, 60000,     ,      0.00,        1.00, false, 0.00
            L9,  210302, ENTERPRISE,  100,  18, 60000,     ,      0.00,        1.00, false, 0.00
            L10, 410105, ENTERPRISE,  100,  18, 60000,     ,      6000.00,     0.50, false, 3000.00
            L11, 210302, ENTERPRISE,  500,  24, 160000.01, 80000, 880000.00,   0.90, false, 792000.00
            """)
    void the_levy_is_reckoned(String name, String division, EmployerType type, BigDecimal headcount, int months, BigDecimal wage,
            BigDecimal socialAverage, BigDecimal beforeBand, BigDecimal band, boolean exempt, BigDecimal payable) {
        Levy levy = levy(division, 2025, new LevyFacts(type, Headcount.average(headcount), months, wage, socialAverage));
        assertThat(levy.beforeBand()).isEqualTo(beforeBand);
        assertThat(levy.band()).isEqualTo(band);
        assertThat(levy.exempt()).isEqualTo(exempt);
        assertThat(levy.payable()).isEqualTo(payable);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2018, 1.00, 117000.00, false
            2019, 0.90, 105300.00, false
            2026, 0.90, 105300.00, false
            2027, 1.00, 117000.00, false
            """)
    void bands_follow_the_year_of_paying(int year, BigDecimal band, BigDecimal payable, boolean exempt) {
        if (year == 2018) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> policies.forLevy(Division.of("210302"), new BusinessYear(2018))))
                    .isInstanceOf(anye.policy.NotInForce.class);
            return;
        }
        Levy levy = levy("210302", year, new LevyFacts(ENTERPRISE, average("100"), 0, new BigDecimal("78000"), null));
        assertThat(levy.band()).isEqualTo(band);
        assertThat(levy.payable()).isEqualTo(payable);
        assertThat(levy.exempt()).isEqualTo(exempt);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026, 30,    true
            2026, 30.01, false
            2027, 30,    false
            """)
    void small_enterprises_are_exempt_until_2027_and_thirty_itself_is_small(int year, BigDecimal headcount, boolean exempt) {
        Levy levy = levy("210302", year, new LevyFacts(ENTERPRISE, Headcount.average(headcount), 0, new BigDecimal("60000"), null));
        assertThat(levy.exempt()).isEqualTo(exempt);
    }

    @ParameterizedTest
    @EnumSource(value = EmployerType.class, names = "ENTERPRISE", mode = EnumSource.Mode.EXCLUDE)
    void only_enterprises_are_exempt(EmployerType type) {
        assertThat(levy("210302", 2025, new LevyFacts(type, average("1"), 0, BigDecimal.TEN, null)).exempt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            160000.00, 880000.00
            160000.01, 880000.00
            159999.99, 879999.95
            """)
    void the_cap_itself_is_not_above_the_cap(BigDecimal wage, BigDecimal beforeBand) {
        Levy levy = levy("210302", 2025, new LevyFacts(ENTERPRISE, average("500"), 24, wage, new BigDecimal("80000")));
        assertThat(levy.beforeBand()).isEqualByComparingTo(beforeBand);
    }

    @Test
    void the_gap_is_shown_to_four_places_and_reckoned_whole() {
        Levy levy = levy("210302", 2025, new LevyFacts(ENTERPRISE, average("200"), 32, new BigDecimal("80000"), null));
        assertThat(levy.required()).hasToString("3.0000");
        assertThat(levy.placed()).hasToString("2.6667");
        assertThat(levy.gap()).hasToString("0.3333");
        assertThat(levy.quotaRatio()).hasToString("0.015");
    }

    @Test
    void every_step_is_cited_and_worded_in_both_languages() {
        for (BigDecimal socialAverage : new BigDecimal[] {null, BigDecimal.ONE, new BigDecimal("9999999")}) {
            for (int months : new int[] {0, 3, 99}) {
                Levy levy = levy("210302", 2025, new LevyFacts(ENTERPRISE, average("30"), months, new BigDecimal("60000"), socialAverage));
                assertThat(levy.steps()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(step -> {
                    assertThat(step.citation()).isNotBlank();
                    for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
                        assertThat(Wording.step(step, locale)).isNotEqualTo(step.text()).doesNotContain("{");
                    }
                });
            }
        }
    }

    /** 800 person-months of staff are 66.666… on average: whoever rounds it is asked for no more than who does not. At the quota of 1.5 % twelve months are asked for. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # average,   sum, credited, before band, band, payable
            66.6667,     ,    8,        20000.03,    0.50, 10000.02
            66.666667,   ,    8,        20000.00,    0.50, 10000.00
            66.67,       ,    8,        20003.00,    0.50, 10001.50
            66.7,        ,    8,        20030.00,    0.50, 10015.00
            67,          ,    8,        20300.00,    0.50, 10150.00
            ,            800, 8,        20000.00,    0.50, 10000.00
            ,            801, 8,        20075.00,    0.90, 18067.50
            66.75,       ,    8,        20075.00,    0.90, 18067.50
            66.6668,     ,    8,        20000.12,    0.90, 18000.11
            66.6667,     ,    7,        25000.03,    0.90, 22500.03
            66.6667,     ,    12,       0.00,        1.00, 0.00
            66.666667,   ,    12,       0.00,        1.00, 0.00
            66.67,       ,    12,       0.00,        1.00, 0.00
            ,            800, 12,       0.00,        1.00, 0.00
            ,            801, 12,       75.00,       0.50, 37.50
            66.6668,     ,    12,       0.12,        0.50, 0.06
            66.6667,     ,    11,       5000.03,     0.50, 2500.02
            66.6666,     ,    12,       0.00,        1.00, 0.00
            """)
    void a_headcount_that_was_rounded_decides_no_band(BigDecimal average, Integer sum, int credited, BigDecimal beforeBand, BigDecimal band, BigDecimal payable) {
        var headcount = sum == null ? Headcount.average(average) : Headcount.ofMonths(sum);
        Levy levy = levy("210302", 2025, new LevyFacts(ENTERPRISE, headcount, credited, new BigDecimal("60000"), null));
        assertThat(levy.beforeBand()).isEqualTo(beforeBand);
        assertThat(levy.band()).isEqualTo(band);
        assertThat(levy.payable()).isEqualTo(payable);
    }

    /** 30人(含)以下: thirty is written in full with any number of decimals, and what is above it stays above it however it is rounded. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # average, sum, exempt
            30,        ,    true
            30.0,      ,    true
            30.0000,   ,    true
            31,        ,    false
            30.1,      ,    false
            30.08,     ,    false
            30.0833,   ,    false
            ,          360, true
            ,          361, false
            """)
    void no_rounding_decides_who_is_small(BigDecimal average, Integer sum, boolean exempt) {
        var headcount = sum == null ? Headcount.average(average) : Headcount.ofMonths(sum);
        assertThat(levy("210302", 2025, new LevyFacts(ENTERPRISE, headcount, 0, new BigDecimal("60000"), null)).exempt()).isEqualTo(exempt);
    }

    /** Whatever whole months there are and however their average is rounded, both ways lead to the same answer. */
    @Test
    void the_average_and_the_sum_lead_to_the_same_band() {
        for (var ratio : List.of(new BigDecimal("0.01"), new BigDecimal("0.015"), new BigDecimal("0.016"))) {
            for (int sum = 361; sum <= 3000; sum++) {
                int asked = ratio.multiply(BigDecimal.valueOf(sum)).intValue();
                for (int scale = 2; scale <= 6; scale++) {
                    var average = Headcount.average(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(12), scale, RoundingMode.HALF_UP));
                    for (int credited = asked - 1; credited <= asked + 1; credited++) {
                        var months = BigDecimal.valueOf(credited);
                        if (average.isReached(ratio, months) != Headcount.ofMonths(sum).isReached(ratio, months)) {
                            fail("%d person-months of staff written as %s, %d credited, at %s".formatted(sum, average.average(), credited, ratio));
                        }
                    }
                }
            }
        }
    }

    @Test
    void what_a_rounding_would_have_decided_is_said() {
        var met = levy("210302", 2025, new LevyFacts(ENTERPRISE, average("66.6667"), 12, new BigDecimal("60000"), null));
        var half = levy("210302", 2025, new LevyFacts(ENTERPRISE, average("66.6667"), 8, new BigDecimal("60000"), null));
        var exact = levy("210302", 2025, new LevyFacts(ENTERPRISE, Headcount.ofMonths(800), 8, new BigDecimal("60000"), null));
        assertThat(met.steps()).extracting(Levy.Step::text).contains("rules.levy.met", "rules.levy.rounded");
        assertThat(half.steps()).extracting(Levy.Step::text).contains("rules.levy.band", "rules.levy.rounded");
        assertThat(exact.steps()).extracting(Levy.Step::text).contains("rules.levy.band").doesNotContain("rules.levy.rounded");
    }

    private static Headcount average(String average) {
        return Headcount.average(new BigDecimal(average));
    }

    private Levy levy(String division, int year, LevyFacts facts) {
        return Levy.of(facts, policies.forLevy(Division.of(division), new BusinessYear(year)));
    }
}
