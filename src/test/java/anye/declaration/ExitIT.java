package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import anye.access.Acting;
import anye.dispatch.Desks;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Months;
import anye.rules.JobCategory;
import anye.rules.PerQuestion;
import anye.rules.Question;
import anye.sandbox.SamplePerson;
import anye.sandbox.Samples;
import anye.sandbox.Story;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 离职、退休等退出管理: whoever retires or leaves in the course of the year is declared up to that month and no further, through
 * every step of a declaration up to the result that the letter shows and the tax bureau receives.
 */
class ExitIT extends InContainer {

    private static final CreditCode EMPLOYER = CreditCode.of("91410105MA00XX04X3");
    private static final String NAME = "郑州样例五号机械有限公司";
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final Months ALL_YEAR = Months.ALL;

    @Inject
    private Acting acting;
    @Inject
    private Desks desks;
    @Inject
    private Transaction transaction;
    @Inject
    private Samples samples;
    @Inject
    private AddPlacement addPlacement;
    @Inject
    private SavePlacement savePlacement;
    @Inject
    private SaveContract saveContract;
    @Inject
    private VerifyPlacement verifyPlacement;
    @Inject
    private ChooseMonths chooseMonths;
    @Inject
    private AttachEvidence attachEvidence;
    @Inject
    private SubmitPlacement submitPlacement;
    @Inject
    private ApplyReview applyReview;
    @Inject
    private DeletePlacements deletePlacements;
    @Inject
    private Placements placements;
    @Inject
    private ListedPlacements listed;

    @BeforeEach
    void an_employer_with_a_profile() {
        desks.at(EMPLOYER);
    }

    /** Other tests may mind what the employer has declared. */
    @AfterEach
    void nobody_is_left() {
        acting.asEmployer(EMPLOYER.value(), NAME);
        var left = listed.page(EMPLOYER, YEAR, new PlacementSearch(null, null, 1)).rows().stream().map(PlacementRow::id).toList();
        if (!left.isEmpty()) {
            deletePlacements.delete(left);
        }
    }

    /** A man born in May 1965 reaches 60 years and two months in July 2025 (domain §4). */
    @Tag("AC-68")
    @Test
    void who_retires_in_july_counts_to_july_and_later_months_need_a_paper_and_a_reviewer() {
        var id = registered(Story.RETIRES, LocalDate.of(2026, 12, 31));
        assertThat(chooseMonths.choose(id, Months.range(1, 7))).as("nobody has to look").isFalse();
        assertThat(confirmed(id)).isEqualTo(Months.range(1, 7));
        assertThat(credited(id)).isEqualTo(credit(id) * 7);

        acting.asEmployer(EMPLOYER.value(), NAME);
        deletePlacements.delete(List.of(id));
        var again = registered(Story.RETIRES, LocalDate.of(2026, 12, 31));
        assertThat(chooseMonths.choose(again, ALL_YEAR)).isTrue();
        assertThat(placements.file(again).toReview().of(Question.WORKING_AGE)).isEqualTo(Months.range(8, 12));
        assertThatThrownBy(() -> submitPlacement.submit(again)).hasMessage("declaration.evidence.uncovered");
        assertThat(confirmed(again)).as("nothing counts before a reviewer has looked").isEqualTo(Months.NONE);
        hand(again, Months.range(8, 12));
        acting.asReviewer(5, "410105");
        applyReview.apply(again, PerQuestion.NONE, PerQuestion.NONE.with(Question.WORKING_AGE, Months.range(8, 12)));
        assertThat(confirmed(again)).as("and refused months do not").isEqualTo(Months.range(1, 7));
    }

    @Tag("AC-68")
    @Test
    void who_left_on_the_last_of_august_counts_to_august_and_no_month_after_it() {
        var id = registered(Story.PASSING, LocalDate.of(2025, 8, 31));
        assertThat(placements.file(id).matrix().rows().stream().filter(row -> row.findings().get(Question.CONTRACT.ordinal()).answer() == anye.rules.Answer.PASS).map(row -> row.number()).toList())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(chooseMonths.choose(id, ALL_YEAR)).isTrue();
        assertThat(placements.file(id).toReview().of(Question.CONTRACT)).isEqualTo(Months.range(9, 12));
        assertThat(chooseMonths.choose(id, Months.range(1, 8))).isFalse();
        assertThat(confirmed(id)).isEqualTo(Months.range(1, 8));
        assertThat(credited(id)).isEqualTo(credit(id) * 8);
        var line = transaction.ask(records -> placements.result(declaration(id)).lines().stream().filter(each -> each.placementId() == id).findFirst().orElseThrow());
        assertThat(line.registered()).as("what the letter shows and the tax bureau receives").isEqualTo(Months.range(1, 8));
    }

    private void hand(long id, Months months) {
        acting.asEmployer(EMPLOYER.value(), NAME);
        var missing = placements.file(id);
        for (var question : Question.values()) {
            if (!missing.uncovered(question).isEmpty()) {
                assertThat(missing.uncovered(question)).as(question.name()).isEqualTo(months);
                attachEvidence.attach(id, question, months, List.of(Desks.aScan()));
            }
        }
        submitPlacement.submit(id);
    }

    private Declaration declaration(long placement) {
        return placements.declaration(placements.get(placement));
    }

    private Months confirmed(long id) {
        return transaction.ask(records -> placements.result(declaration(id)).lines().stream().filter(each -> each.placementId() == id).findFirst().orElseThrow().confirmed());
    }

    private int credited(long id) {
        return transaction.ask(records -> placements.result(declaration(id)).lines().stream().filter(each -> each.placementId() == id).findFirst().orElseThrow().credited());
    }

    /** One or two, by the person's certificate. */
    private int credit(long id) {
        return placements.file(id).certificates().stream().anyMatch(held -> held.details().grade() <= 2) ? 2 : 1;
    }

    private long registered(Story story, LocalDate contractTo) {
        var id = addPlacement.add(YEAR, person(story).number());
        var file = placements.file(id);
        var now = file.details();
        savePlacement.save(id, new PersonDetails(now.name(), now.phone(), null, now.householdDivision(), now.householdAddress(), null, null, null, false, JobCategory.MANAGERIAL), file.row().version());
        saveContract.save(id, null, new ContractDetails(false, Affiliation.SELF, ContractType.FIXED_TERM, LocalDate.of(2024, 1, 1), contractTo, null, null, null, null, null, null), List.of(Desks.aScan()));
        verifyPlacement.verify(id);
        return id;
    }

    private SamplePerson person(Story story) {
        return samples.people().stream().filter(each -> each.employer().creditCode().equals(EMPLOYER) && each.story() == story).findFirst().orElseThrow();
    }
}
