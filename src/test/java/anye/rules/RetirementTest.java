package anye.rules;

import static org.assertj.core.api.Assertions.assertThat;

import anye.kernel.Division;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.RetirementLine;
import anye.policy.RetirementSteps;
import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementTest {

    private final Policies policies = new Policies();

    @ParameterizedTest
    @CsvSource(textBlock = """
            M60, 1964-12, P60Y,    2024-12
            M60, 1965-01, P60Y1M,  2025-02
            M60, 1965-04, P60Y1M,  2025-05
            M60, 1965-05, P60Y2M,  2025-07
            M60, 1965-09, P60Y3M,  2025-12
            M60, 1966-01, P60Y4M,  2026-05
            M60, 1970-01, P61Y4M,  2031-05
            M60, 1976-04, P62Y10M, 2039-02
            M60, 1976-08, P62Y11M, 2039-07
            M60, 1976-09, P63Y,    2039-09
            M60, 1990-01, P63Y,    2053-01
            W55, 1969-12, P55Y,    2024-12
            W55, 1970-01, P55Y1M,  2025-02
            W55, 1970-04, P55Y1M,  2025-05
            W55, 1970-05, P55Y2M,  2025-07
            W55, 1971-04, P55Y4M,  2026-08
            W55, 1975-06, P56Y5M,  2031-11
            W55, 1981-04, P57Y10M, 2039-02
            W55, 1981-05, P57Y11M, 2039-04
            W55, 1981-08, P57Y11M, 2039-07
            W55, 1981-09, P58Y,    2039-09
            W50, 1974-12, P50Y,    2024-12
            W50, 1975-01, P50Y1M,  2025-02
            W50, 1975-02, P50Y1M,  2025-03
            W50, 1975-03, P50Y2M,  2025-05
            W50, 1975-11, P50Y6M,  2026-05
            W50, 1976-01, P50Y7M,  2026-08
            W50, 1980-07, P52Y10M, 2033-05
            W50, 1984-09, P54Y11M, 2039-08
            W50, 1984-10, P54Y11M, 2039-09
            W50, 1984-11, P55Y,    2039-11
            """)
    void the_age_grows_by_steps_up_to_its_cap(RetirementLine line, YearMonth born, Period age, YearMonth month) {
        assertThat(Retirement.of(born, line, steps("2025-01"))).isEqualTo(new Retirement(age, month));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            M60, 1965-01, P60Y, 2025-01
            W55, 1975-06, P55Y, 2030-06
            W50, 1984-11, P50Y, 2034-11
            """)
    void before_2025_it_was_fixed(RetirementLine line, YearMonth born, Period age, YearMonth month) {
        assertThat(Retirement.of(born, line, steps("2024-12"))).isEqualTo(new Retirement(age, month));
    }

    private RetirementSteps steps(String month) {
        return policies.figure(Figure.RETIREMENT, Division.NATION, YearMonth.parse(month)).value();
    }
}
