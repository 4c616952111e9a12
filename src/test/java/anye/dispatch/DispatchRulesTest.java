package anye.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;

import anye.kernel.Division;
import anye.policy.DispatchRules;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 郑州市残联 2026年6月2日《补充规定》, at both sides of each of its lines. */
class DispatchRulesTest {

    private final Policies policies = new Policies();
    private final DispatchRules rules = policies.figure(Figure.DISPATCH_RULES, Division.of("410100"), YearMonth.of(2026, 1)).value();
    private final DispatchDeadlines deadlines = new DispatchDeadlines(rules, new WorkingDays());

    @ParameterizedTest
    @CsvSource(textBlock = """
            410105, 2025-12, false
            410105, 2026-01, true
            410100, 2025-12, false
            410100, 2026-01, true
            410000, 2026-01, false
            410200, 2026-01, false
            210302, 2026-01, false
            330106, 2026-12, false
            """)
    @Tag("AC-57")
    void the_month_of_employment_and_the_division_decide_whether_the_rules_hold(String division, String month, boolean hold) {
        assertThat(policies.find(Figure.DISPATCH_RULES, Division.of(division), YearMonth.parse(month)).isPresent()).isEqualTo(hold);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-01, 2026-12-31, true
            2026-01-01, 2026-12-30, false
            2026-03-01, 2027-02-28, true
            2026-03-01, 2027-02-27, false
            2027-03-01, 2028-02-29, true
            2027-03-01, 2028-02-28, false
            2028-02-29, 2029-02-27, true
            2028-02-29, 2029-02-26, false
            2026-06-15, 2026-06-14, false
            """)
    @Tag("AC-54")
    void a_contract_runs_for_a_year_and_not_a_day_less(LocalDate from, LocalDate to, boolean longEnough) {
        assertThat(deadlines.isLongEnough(from, to)).isEqualTo(longEnough);
    }

    /** 15 September 2026 is a Tuesday; 1 to 7 October is the national holiday; 28 February 2027 is a Sunday. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06-15, 2026-09-15, false
            2026-06-30, 2026-09-30, false
            2026-07-01, 2026-10-08, false
            2026-11-30, 2027-03-01, true
            2026-06-02, 2026-09-02, false
            2026-06-01, 2026-09-02, false
            2026-01-05, 2026-09-02, false
            """)
    @Tag("AC-54")
    void a_contract_is_due_three_months_after_signing_or_after_the_rules_were_made_known(LocalDate signed, LocalDate due, boolean provisional) {
        assertThat(deadlines.contract(signed).date()).isEqualTo(due);
        assertThat(deadlines.contract(signed).provisional()).isEqualTo(provisional);
    }

    /** 19 September 2026 is a Saturday that is off; the 20th is worked for the National Day. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-08-03, 2026-08-18
            2026-08-04, 2026-08-19
            2026-08-07, 2026-08-24
            2026-09-20, 2026-10-08
            2026-05-20, 2026-06-17
            """)
    @Tag("AC-55")
    void a_revised_roster_is_due_fifteen_days_after_the_change(LocalDate changed, LocalDate due) {
        assertThat(deadlines.roster(changed).date()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027, 2027-04-30, false
            2027, 2027-05-01, true
            2028, 2028-04-30, false
            2028, 2028-05-01, true
            2026, 2026-04-30, false
            2026, 2026-09-15, true
            """)
    @Tag("AC-53")
    void the_yearly_filing_is_due_on_the_last_of_april(int year, LocalDate filed, boolean late) {
        assertThat(deadlines.qualification(year).isMissedOn(filed)).isEqualTo(late);
    }
}
