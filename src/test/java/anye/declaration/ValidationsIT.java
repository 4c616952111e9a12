package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import anye.dispatch.Desks;
import anye.evidence.EvidenceFiles;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Months;
import anye.kernel.MovedTime;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.rules.JobCategory;
import anye.rules.Question;
import anye.sandbox.Samples;
import anye.sandbox.Story;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an employer may not enter (domain §7.6), where the database has to be asked; the rest of the table stands in {@code validations.tsv}. */
class ValidationsIT extends InContainer {

    private static final CreditCode FIRST = CreditCode.of("91330106MA00XX533X");
    /** Of whose people the pretend departments know a whole year. */
    private static final CreditCode OTHER = CreditCode.of("91410105MA00XX04X3");
    private static final ResidentNumber NOBODY_KNOWN = ResidentNumber.of("410199197502280221");
    private static final BusinessYear YEAR = new BusinessYear(2025);

    @Inject
    private MovedTime time;
    @Inject
    private Desks desks;
    @Inject
    private Samples samples;
    @Inject
    private AddPlacement addPlacement;
    @Inject
    private SavePlacement savePlacement;
    @Inject
    private SaveContract saveContract;
    @Inject
    private SaveEducation saveEducation;
    @Inject
    private AttachEvidence attachEvidence;
    @Inject
    private ReuseEvidence reuseEvidence;
    @Inject
    private DetachEvidence detachEvidence;
    @Inject
    private EvidenceFiles evidence;
    @Inject
    private OpenPhoneUpload openPhoneUpload;
    @Inject
    private VerifyPlacement verifyPlacement;
    @Inject
    private ChooseMonths chooseMonths;
    @Inject
    private SubmitPlacement submitPlacement;
    @Inject
    private CompleteDeclaration completeDeclaration;
    @Inject
    private DeletePlacements deletePlacements;
    @Inject
    private Placements placements;
    @Inject
    private ListedPlacements listed;

    @BeforeEach
    void nobody_is_listed_yet() {
        nobody_is_left();
    }

    @AfterEach
    void nobody_is_left() {
        time.back();
        for (var employer : List.of(OTHER, FIRST)) {
            desks.at(employer);
            var left = listed.page(employer, YEAR, new PlacementSearch(null, null, 1)).rows().stream().map(PlacementRow::id).toList();
            if (!left.isEmpty()) {
                deletePlacements.delete(left);
            }
        }
    }

    @Test
    void v4_a_person_whom_no_register_knows_is_typed_by_hand() {
        var id = addPlacement.add(YEAR, NOBODY_KNOWN);
        assertThat(placements.file(id).details().name()).isEmpty();
        fillIn(id);
        assertThat(placements.file(id).details().name()).isEqualTo("样例人员");
    }

    @Test
    void v5_nobody_stands_in_a_list_twice() {
        addPlacement.add(YEAR, NOBODY_KNOWN);
        refusedAt("idNumber", "declaration.placement.twice", () -> addPlacement.add(YEAR, NOBODY_KNOWN));
    }

    @Test
    void v5_months_declared_elsewhere_are_told_at_entry_and_not_forced_and_nothing_says_by_whom() {
        var person = samples.people().stream().filter(each -> each.employer().creditCode().equals(OTHER) && each.story() == Story.PASSING).findFirst().orElseThrow().number();
        var first = registered(person);
        verifyPlacement.verify(first);
        chooseMonths.choose(first, Months.range(1, 4));

        desks.at(OTHER);
        var second = addPlacement.add(YEAR, person);
        assertThat(placements.takenElsewhere(second)).as("at entry").isEqualTo(Months.range(1, 4));
        fillIn(second);
        contract(second);
        verifyPlacement.verify(second);
        assertThat(placements.file(second).matrix().rows()).allSatisfy(row -> {
            assertThat(row.possible()).isEqualTo(row.number() > 4);
            assertThat(row.locked()).isEqualTo(row.number() > 4);
        });
        assertThatThrownBy(() -> chooseMonths.choose(second, Months.range(4, 12))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("months");
            assertThat(refusal.code()).isEqualTo("declaration.months.claimedElsewhere");
            assertThat(refusal.arguments()).as("the month alone").containsExactly("4");
        });
        assertThat(chooseMonths.choose(second, Months.range(5, 12))).as("nobody has to look at it").isFalse();
        assertThat(placements.file(second).row().confirmed()).isEqualTo(Months.range(5, 12));

        desks.at(FIRST);
        assertThat(placements.takenElsewhere(first)).isEqualTo(Months.range(5, 12));
        chooseMonths.choose(first, Months.range(1, 4));
    }

    @Test
    void v7_a_contract_has_its_paper() {
        var id = addPlacement.add(YEAR, NOBODY_KNOWN);
        refusedAt("files", "declaration.contract.fileMissing", () -> saveContract.save(id, null, ownContract(), List.of()));
        assertThat(placements.file(id).contracts()).isEmpty();
    }

    @Test
    void of_two_who_change_a_diploma_the_second_is_told() {
        var id = addPlacement.add(YEAR, NOBODY_KNOWN);
        var read = new EducationDetails("样例大学", Degree.UNDERGRADUATE, StudyForm.FULL_TIME, LocalDate.of(2024, 6, 30), "100001202405000001");
        var diploma = saveEducation.save(id, null, read, List.of());
        var other = new EducationDetails("样例学院", Degree.UNDERGRADUATE, StudyForm.FULL_TIME, LocalDate.of(2024, 6, 30), "100001202405000001");
        saveEducation.change(id, diploma, read, other, List.of());
        refusedAt(null, "declaration.placement.stale", () -> saveEducation.change(id, diploma, read, read, List.of()));
        assertThat(placements.file(id).educations()).singleElement().satisfies(row -> assertThat(row.details()).isEqualTo(other));
    }

    @Test
    void of_two_who_change_a_contract_the_second_is_told() {
        var id = registered(NOBODY_KNOWN);
        var contract = placements.file(id).contracts().get(0);
        var read = contract.details();
        var longer = new ContractDetails(false, Affiliation.SELF, ContractType.FIXED_TERM, read.from(), LocalDate.of(2027, 12, 31), null, null, null, null, null, null);
        saveContract.change(id, contract.id(), read, longer, List.of());
        refusedAt(null, "declaration.placement.stale", () -> saveContract.change(id, contract.id(), read, read, List.of()));
        assertThat(placements.file(id).contracts()).singleElement().satisfies(row -> assertThat(row.details()).isEqualTo(longer));
    }

    @Test
    void v10_exactly_what_failed_in_a_chosen_month_needs_a_paper() {
        var id = registered(NOBODY_KNOWN);
        verifyPlacement.verify(id);
        assertThat(chooseMonths.choose(id, Months.range(2, 3))).isTrue();
        var file = placements.file(id);
        for (var question : Question.values()) {
            var failing = Months.where(month -> month >= 2 && month <= 3
                    && file.matrix().rows().get(month - 1).findings().stream().anyMatch(finding -> finding.question() == question && !finding.answer().holds()));
            assertThat(file.uncovered(question)).as(question.name()).isEqualTo(failing);
        }
        int cells = file.getUncoveredCells();
        assertThat(cells).isPositive();
        assertThatThrownBy(() -> submitPlacement.submit(id)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("declaration.evidence.uncovered");
            assertThat(refusal.arguments()).containsExactly(cells);
        });
        refusedAt("months-WAGE", "declaration.evidence.monthsWrong", () -> attachEvidence.attach(id, Question.WAGE, Months.range(2, 4), List.of(Desks.aScan())));
        refusedAt("files-WAGE", "declaration.evidence.fileMissing", () -> attachEvidence.attach(id, Question.WAGE, Months.range(2, 3), List.of()));

        var questions = List.of(Question.values()).stream().filter(question -> !file.uncovered(question).isEmpty()).toList();
        questions.forEach(question -> attachEvidence.attach(id, question, Months.of(2), List.of(Desks.aScan())));
        assertThat(placements.file(id).getUncoveredCells()).as("each for one month of two").isEqualTo(cells - questions.size());
        questions.forEach(question -> attachEvidence.attach(id, question, Months.of(3), List.of(Desks.aScan())));
        submitPlacement.submit(id);
        assertThat(placements.file(id).row().status()).isEqualTo(ReviewStatus.PENDING_REVIEW);

        var question = questions.get(0);
        var handedIn = placements.file(id).evidence();
        refusedAt(null, "declaration.placement.notIncomplete", () -> attachEvidence.attach(id, question, Months.of(2), List.of(Desks.aScan())));
        refusedAt(null, "declaration.placement.notIncomplete", () -> reuseEvidence.reuse(id, question, Months.of(2), handedIn.get(0).fileId()));
        refusedAt(null, "declaration.placement.notIncomplete", () -> openPhoneUpload.open(id, question, Months.of(2)));
        assertThat(placements.file(id).evidence()).as("what the office decides on stands still").isEqualTo(handedIn);
    }

    /** One bank statement shows wages and contributions, of many months. */
    @Test
    void one_paper_answers_several_questions_and_months_and_is_kept_once_and_only_for_the_person_whose_it_is() {
        var id = registered(NOBODY_KNOWN);
        verifyPlacement.verify(id);
        assertThat(chooseMonths.choose(id, Months.range(2, 3))).isTrue();
        var questions = List.of(Question.values()).stream().filter(question -> !placements.file(id).uncovered(question).isEmpty()).toList();
        assertThat(questions).hasSizeGreaterThan(1);
        var first = questions.get(0);
        var other = questions.get(1);
        attachEvidence.attach(id, first, Months.range(2, 3), List.of(Desks.aScan()));
        var file = placements.file(id).evidence().get(0).fileId();

        refusedAt("months-" + other, "declaration.evidence.monthsWrong", () -> reuseEvidence.reuse(id, other, Months.NONE, file));
        refusedAt("months-" + other, "declaration.evidence.monthsWrong", () -> reuseEvidence.reuse(id, other, Months.range(2, 4), file));
        refusedAt("known-" + other, "declaration.evidence.unknownFile", () -> reuseEvidence.reuse(id, other, Months.range(2, 3), file + 1_000_000));
        var contracts = placements.file(id).contracts().get(0).files().get(0).fileId();
        refusedAt("known-" + other, "declaration.evidence.unknownFile", () -> reuseEvidence.reuse(id, other, Months.range(2, 3), contracts));
        assertThat(placements.file(id).evidence()).as("nothing of it happened").hasSize(1);

        questions.stream().skip(1).forEach(question -> reuseEvidence.reuse(id, question, Months.range(2, 3), file));
        reuseEvidence.reuse(id, other, Months.of(2), file);
        assertThat(placements.file(id).getUncoveredCells()).as("every cell").isZero();
        assertThat(placements.file(id).evidence()).as("each question once, however often it is said").hasSize(questions.size()).allSatisfy(row -> assertThat(row.fileId()).isEqualTo(file));

        var use = placements.file(id).evidence().stream().filter(row -> first.name().equals(row.question())).findFirst().orElseThrow().useId();
        detachEvidence.detach(id, use);
        assertThat(placements.file(id).uncovered(first)).as("taken back from one question").isEqualTo(Months.range(2, 3));
        assertThat(placements.file(id).uncovered(other)).as("and not from the others").isEqualTo(Months.NONE);
        assertThat(evidence.open(file)).isPresent();
        reuseEvidence.reuse(id, first, Months.range(2, 3), file);

        desks.at(OTHER);
        refusedAt(null, "access.notFound", () -> reuseEvidence.reuse(id, first, Months.range(2, 3), file));
        desks.at(FIRST);
        submitPlacement.submit(id);
        assertThat(placements.file(id).evidence()).extracting(row -> PaperState.of(row, placements.file(id), true)).containsOnly(PaperState.SUBMITTED);
    }

    @Test
    void v13_an_empty_list_and_an_unsettled_person_hold_up_completion() {
        var id = addPlacement.add(YEAR, NOBODY_KNOWN);
        long declaration = placements.file(id).row().declarationId();
        assertThatThrownBy(() -> completeDeclaration.complete(declaration)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("declaration.complete.unsettled");
            assertThat(refusal.arguments()).containsExactly(1L);
        });
        deletePlacements.delete(List.of(id));
        refusedAt(null, "declaration.complete.nobody", () -> completeDeclaration.complete(declaration));
    }

    /** Zhengzhou, from 1 March to 31 October, both days included, up to midnight. */
    @Test
    void v15_outside_the_filing_window_nobody_is_added_and_the_refusal_says_when_it_is_open() {
        for (var day : List.of("2026-02-28", "2026-11-01")) {
            time.to(LocalDate.parse(day));
            assertThatThrownBy(() -> addPlacement.add(YEAR, NOBODY_KNOWN)).as(day).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo("declaration.window.closed");
                assertThat(refusal.arguments()).containsExactly("2025", "2026-03-01", "2026-10-31");
            });
        }
        for (var day : List.of("2026-03-01", "2026-10-31")) {
            time.to(LocalDate.parse(day));
            deletePlacements.delete(List.of(addPlacement.add(YEAR, NOBODY_KNOWN)));
        }
        time.on(Duration.ofHours(13).plusMinutes(55));
        deletePlacements.delete(List.of(addPlacement.add(YEAR, NOBODY_KNOWN)));
        time.on(Duration.ofMinutes(5));
        refusedAt(null, "declaration.window.closed", () -> addPlacement.add(YEAR, NOBODY_KNOWN));
    }

    private long registered(ResidentNumber person) {
        var id = addPlacement.add(YEAR, person);
        fillIn(id);
        contract(id);
        return id;
    }

    private void fillIn(long id) {
        savePlacement.save(id, new PersonDetails("样例人员", "13800000003", null, "河南省郑州市金水区", "样例路3号", null, null, null, false, JobCategory.MANAGERIAL), placements.file(id).row().version());
    }

    private void contract(long id) {
        saveContract.save(id, null, ownContract(), List.of(Desks.aScan()));
    }

    private static ContractDetails ownContract() {
        return new ContractDetails(false, Affiliation.SELF, ContractType.FIXED_TERM, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31), null, null, null, null, null, null);
    }

    private static void refusedAt(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
