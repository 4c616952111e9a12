package anye.rules;

import static anye.kernel.EmployerType.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.policy.Policies;
import anye.rules.web.Wording;
import java.math.BigDecimal;
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
        Levy levy = levy(division, 2025, new LevyFacts(type, headcount, months, wage, socialAverage));
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
        Levy levy = levy("210302", year, new LevyFacts(ENTERPRISE, new BigDecimal("100"), 0, new BigDecimal("78000"), null));
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
        Levy levy = levy("210302", year, new LevyFacts(ENTERPRISE, headcount, 0, new BigDecimal("60000"), null));
        assertThat(levy.exempt()).isEqualTo(exempt);
    }

    @ParameterizedTest
    @EnumSource(value = EmployerType.class, names = "ENTERPRISE", mode = EnumSource.Mode.EXCLUDE)
    void only_enterprises_are_exempt(EmployerType type) {
        assertThat(levy("210302", 2025, new LevyFacts(type, BigDecimal.ONE, 0, BigDecimal.TEN, null)).exempt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            160000.00, 880000.00
            160000.01, 880000.00
            159999.99, 879999.95
            """)
    void the_cap_itself_is_not_above_the_cap(BigDecimal wage, BigDecimal beforeBand) {
        Levy levy = levy("210302", 2025, new LevyFacts(ENTERPRISE, new BigDecimal("500"), 24, wage, new BigDecimal("80000")));
        assertThat(levy.beforeBand()).isEqualByComparingTo(beforeBand);
    }

    @Test
    void the_gap_is_shown_to_four_places_and_reckoned_whole() {
        Levy levy = levy("210302", 2025, new LevyFacts(ENTERPRISE, new BigDecimal("200"), 32, new BigDecimal("80000"), null));
        assertThat(levy.required()).hasToString("3.0000");
        assertThat(levy.placed()).hasToString("2.6667");
        assertThat(levy.gap()).hasToString("0.3333");
        assertThat(levy.quotaRatio()).hasToString("0.015");
    }

    @Test
    void every_step_is_cited_and_worded_in_both_languages() {
        for (BigDecimal socialAverage : new BigDecimal[] {null, BigDecimal.ONE, new BigDecimal("9999999")}) {
            for (int months : new int[] {0, 3, 99}) {
                Levy levy = levy("210302", 2025, new LevyFacts(ENTERPRISE, new BigDecimal("30"), months, new BigDecimal("60000"), socialAverage));
                assertThat(levy.steps()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(step -> {
                    assertThat(step.citation()).isNotBlank();
                    for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
                        assertThat(Wording.step(step, locale)).isNotEqualTo(step.text()).doesNotContain("{");
                    }
                });
            }
        }
    }

    private Levy levy(String division, int year, LevyFacts facts) {
        return Levy.of(facts, policies.forLevy(Division.of(division), new BusinessYear(year)));
    }
}
