package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.Division;
import anye.kernel.Gender;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.policy.Policies;
import anye.policy.YearPolicy;
import anye.rules.Certificate;
import anye.rules.Contract;
import anye.rules.PerQuestion;
import anye.rules.Question;
import anye.rules.Rules;
import anye.rules.Wages;
import anye.rules.YearFacts;
import anye.rules.YearVerdict;

/** A placement's life, from 资料待完善 to its outcome and back. */
class PlacementTest {

    private static final Instant NOON = Instant.parse("2026-09-15T04:00:00Z");
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final YearPolicy LAW = new Policies().forYear(new Division("210302"), YEAR);

    @Tag("AC-25")
    @Test
    void months_that_pass_cannot_be_unticked_unless_the_person_is_dispatched() {
        var placement = aPlacement();
        var passing = Months.range(5, 12);

        assertThatThrownBy(() -> placement.choose(passing.without(7), passing, false)).isInstanceOf(Refusal.class).hasMessage("declaration.months.locked");
        placement.choose(Months.range(5, 8), passing, true);
        assertThat(placement.chosen()).isEqualTo(Months.range(5, 8));
    }

    @Test
    void at_least_one_month_is_registered() {
        var placement = aPlacement();
        assertThatThrownBy(() -> placement.choose(Months.NONE, Months.NONE, false)).hasMessage("declaration.months.none");
    }

    @Tag("AC-28")
    @Test
    void a_person_whose_months_all_pass_is_confirmed_at_once_and_counts_double_at_grade_two() {
        var placement = aPlacement();
        var verdict = verdict(2, Months.ALL, Months.ALL, PerQuestion.NONE);
        placement.choose(Months.ALL, verdict.passing(), false);
        placement.confirmBySystem(verdict, NOON);

        assertThat(placement.status()).isEqualTo(ReviewStatus.APPROVED_AUTO);
        assertThat(placement.confirmed()).isEqualTo(Months.ALL);
        assertThat(placement.credited()).isEqualTo(24);
        assertThat(placement.isSettled()).isTrue();
    }

    /** Four failing months of a grade 4: the outcome is counted month by month (K5). */
    @Tag("AC-30")
    @Tag("AC-35")
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            REFUSED | OUTCOME            | CONFIRMED | CREDITED
                    | APPROVED_MANUAL    | 12        | 12
            4       | PARTIALLY_REJECTED | 11        | 11
            1 2 3   | PARTIALLY_REJECTED | 9         | 9
            """)
    void a_refused_month_does_not_count_and_the_others_do(String refused, ReviewStatus outcome, int confirmed, int credited) {
        var refusedMonths = refused == null ? Months.NONE : Months.of(IntStream.of(java.util.Arrays.stream(refused.split(" ")).mapToInt(Integer::parseInt).toArray()).toArray());
        var placement = aSubmittedPlacement(verdict(4, Months.range(5, 12), Months.ALL, PerQuestion.NONE));
        var accepted = PerQuestion.NONE.with(Question.WAGE, Months.range(1, 4).minus(refusedMonths));

        placement.decide(verdict(4, Months.range(5, 12), Months.ALL, accepted), 2L, refusedMonths, NOON);

        assertThat(placement.status()).isEqualTo(outcome);
        assertThat(placement.confirmed().count()).isEqualTo(confirmed);
        assertThat(placement.rejected()).isEqualTo(refusedMonths);
        assertThat(placement.credited()).isEqualTo(credited);
    }

    @Test
    void a_person_of_whom_nothing_is_left_is_rejected() {
        var placement = aPlacement();
        var verdict = verdict(4, Months.NONE, Months.ALL, PerQuestion.NONE);
        placement.choose(Months.of(3), verdict.passing(), false);
        placement.submit(NOON);
        placement.decide(verdict, 2L, Months.of(3), NOON);
        assertThat(placement.status()).isEqualTo(ReviewStatus.REJECTED);
        assertThat(placement.credited()).isZero();
    }

    @Tag("AC-41")
    @Test
    void rejected_months_hold_up_completion_until_the_employer_accepts_them() {
        var placement = aSubmittedPlacement(verdict(4, Months.range(5, 12), Months.ALL, PerQuestion.NONE));
        placement.decide(verdict(4, Months.range(5, 12), Months.ALL, PerQuestion.NONE), 2L, Months.range(1, 4), NOON);
        assertThat(placement.isSettled()).isFalse();
        placement.acceptRejections(NOON);
        assertThat(placement.isSettled()).isTrue();
    }

    @Test
    void a_decision_is_given_once() {
        var verdict = verdict(4, Months.range(5, 12), Months.ALL, PerQuestion.NONE);
        var placement = aSubmittedPlacement(verdict);
        placement.decide(verdict, 2L, Months.range(1, 4), NOON);
        assertThatThrownBy(() -> placement.decide(verdict, 3L, Months.NONE, NOON)).hasMessage("declaration.placement.notPending");
    }

    @Tag("AC-33")
    @Test
    void what_has_been_submitted_is_changed_only_after_registering_again() {
        var placement = aSubmittedPlacement(verdict(4, Months.range(5, 12), Months.ALL, PerQuestion.NONE));
        assertThatThrownBy(() -> placement.change(somebody())).hasMessage("declaration.placement.notIncomplete");
        placement.reRegister();
        placement.change(somebody());
        assertThat(placement.status()).isEqualTo(ReviewStatus.INCOMPLETE);
        assertThat(placement.chosen()).isEqualTo(Months.NONE);
    }

    @Test
    void verifying_again_keeps_the_choice_and_adds_what_passes_now() {
        var placement = aPlacement();
        placement.verified(1L, Months.range(5, 12), Months.ALL);
        placement.choose(Months.range(3, 12), Months.range(5, 12), false);
        placement.verified(2L, Months.range(4, 12), Months.ALL);
        assertThat(placement.chosen()).isEqualTo(Months.range(3, 12));
    }

    @Test
    void facts_that_were_written_are_read_as_they_were() {
        var facts = facts(2, Months.range(5, 12), Months.ALL, PerQuestion.NONE.with(Question.WAGE, Months.of(1)))
                .withSilent(PerQuestion.NONE.with(Question.SOCIAL_INSURANCE, Months.ALL))
                .withSources(Map.of(Question.WAGE, new anye.rules.Source("registry.department.wages", NOON)));
        var again = FactsText.read(FactsText.write(facts));
        assertThat(again).isEqualTo(facts);
        assertThat(Rules.verify(again, LAW)).isEqualTo(Rules.verify(facts, LAW));
    }

    @Test
    void a_verdict_that_was_written_is_read_as_it_was() {
        var verdict = verdict(2, Months.range(5, 12), Months.range(2, 9), PerQuestion.NONE);
        assertThat(VerdictText.read(VerdictText.write(verdict))).isEqualTo(verdict);
    }

    private static Placement aPlacement() {
        return new Placement(1, new ResidentNumber("330199198808080403"), somebody(), NOON);
    }

    private static Placement aSubmittedPlacement(YearVerdict verdict) {
        var placement = aPlacement();
        placement.choose(Months.ALL, verdict.passing(), false);
        placement.submit(NOON);
        return placement;
    }

    private static PersonDetails somebody() {
        return new PersonDetails("样例乙", "13800000000", null, "浙江省", "样例路1号", null, null, null, false, null);
    }

    private static YearVerdict verdict(int grade, Months waged, Months insured, PerQuestion accepted) {
        return Rules.verify(facts(grade, waged, insured, accepted), LAW);
    }

    private static YearFacts facts(int grade, Months waged, Months insured, PerQuestion accepted) {
        var wages = waged.stream().boxed().collect(Collectors.toMap(month -> month, month -> Money.ofYuan(3000)));
        return YearFacts.of(YEAR, LocalDate.of(1988, 8, 8), Gender.FEMALE)
                .withJobCategory(anye.rules.JobCategory.MANAGERIAL)
                .withCertificates(new Certificate(CertificateType.DISABILITY, grade, LocalDate.of(2020, 1, 10), LocalDate.of(2030, 1, 9)))
                .withContracts(new Contract(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), false))
                .withWages(Wages.of(wages)).withInsurance(insured, insured).withEvidence(accepted);
    }
}
