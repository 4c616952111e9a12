package anye.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

import anye.access.Acting;
import anye.declaration.AcceptRejections;
import anye.declaration.AddPlacement;
import anye.declaration.Affiliation;
import anye.declaration.AttachEvidence;
import anye.declaration.ChooseMonths;
import anye.declaration.CompleteDeclaration;
import anye.declaration.ContractDetails;
import anye.declaration.ContractType;
import anye.declaration.Declarations;
import anye.declaration.Placements;
import anye.declaration.RequestWithdrawal;
import anye.declaration.ReviewStatus;
import anye.declaration.SaveContract;
import anye.declaration.SubmitPlacement;
import anye.declaration.VerifyPlacement;
import anye.declaration.Withdrawals;
import anye.employer.EmployerProfile;
import anye.employer.Employers;
import anye.employer.LegalDocument;
import anye.employer.Ownership;
import anye.employer.SaveProfile;
import anye.evidence.Intake;
import anye.evidence.ReceivedFile;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.letter.LetterCheck;
import anye.letter.Letters;
import anye.notice.Notices;
import anye.review.AnswerWithdrawal;
import anye.review.Cases;
import anye.review.DecideCase;
import anye.review.Decision;
import anye.review.ReasonCode;
import anye.review.ReviewQueue;
import anye.review.WithdrawalEffects;
import anye.rules.Question;
import anye.testing.AtOnce;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From 待审核 over the letter to the tax bureau and back by a withdrawal, with the pretend departments and bureau of the sandbox. */
class FromReviewToTaxIT extends InContainer {

    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final String OFFICE = "210302";
    /** Below the minimum wage in January and February, without social insurance in March and April. */
    private static final ResidentNumber FOUR_FAILING_MONTHS = ResidentNumber.of("330199198808080403");

    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;
    @Inject
    private Employers employers;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private AddPlacement addPlacement;
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
    private AcceptRejections acceptRejections;
    @Inject
    private CompleteDeclaration completeDeclaration;
    @Inject
    private RequestWithdrawal requestWithdrawal;
    @Inject
    private Placements placements;
    @Inject
    private Declarations declarations;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private ReviewQueue queue;
    @Inject
    private Cases cases;
    @Inject
    private DecideCase decideCase;
    @Inject
    private AnswerWithdrawal answerWithdrawal;
    @Inject
    private WithdrawalEffects effects;
    @Inject
    private Letters letters;
    @Inject
    private Handovers handovers;
    @Inject
    private Notices notices;

    @Tag("AC-35")
    @Tag("AC-41")
    @Tag("AC-45")
    @Tag("AC-46")
    @Tag("AC-48")
    @Test
    void one_of_two_reviewers_decides_and_the_letter_the_bureau_and_the_withdrawal_follow() throws Exception {
        var employer = CreditCode.of("91210302MA00XX0157");
        asEmployer(employer);
        var placement = aSubmittedPlacement(employer, FOUR_FAILING_MONTHS);

        acting.asReviewer(1, OFFICE);
        var found = queue.of(Division.of(OFFICE), ReviewQueue.Part.OPEN, 0, 100).rows().stream().filter(row -> row.placementId() == placement).findFirst().orElseThrow();
        assertThat(found.getCellCount()).isEqualTo(4);
        assertThat(found.clock().left()).isEqualTo(10);
        var decisions = List.of(Decision.refuse(Question.WAGE, Months.of(1), ReasonCode.WAGE_PAPER, "缺1月流水"), Decision.approve(Question.WAGE, Months.of(2)),
                Decision.approve(Question.SOCIAL_INSURANCE, Months.of(3, 4)));
        var outcomes = AtOnce.all(List.of(
                () -> acting.elsewhere(Acting.reviewer(1, OFFICE), () -> attempt(() -> decideCase.decide(found.id(), decisions, found.version()))),
                () -> acting.elsewhere(Acting.reviewer(2, OFFICE), () -> attempt(() -> decideCase.decide(found.id(), decisions, found.version())))));
        assertThat(outcomes).containsExactlyInAnyOrder(ReviewStatus.PARTIALLY_REJECTED.name(), "review.case.decided");
        assertThat(cases.file(found.id()).decisions()).hasSize(3);

        var decider = cases.file(found.id()).row().decidedName().endsWith("1") ? 1 : 2;
        acting.asReviewer(decider, OFFICE);
        assertThat(decideCase.decide(found.id(), decisions, found.version())).isEqualTo(ReviewStatus.PARTIALLY_REJECTED);
        assertThat(cases.file(found.id()).decisions()).hasSize(3);
        acting.asReviewer(3, "330106");
        assertThatThrownBy(() -> cases.file(found.id())).hasMessage("access.notFound");

        asEmployer(employer);
        assertThat(notices.of(employer, "资料审核完成通知", Locale.CHINA)).hasSize(1);
        assertThat(cases.outcome(placement).orElseThrow().decisions()).anySatisfy(decision -> assertThat(decision.text()).isEqualTo("缺1月流水"));
        acceptRejections.accept(placement);
        var declaration = declarations.overview(employer, YEAR).id();
        completeDeclaration.complete(declaration);

        var letter = letters.of(declaration).orElseThrow();
        assertThat(letter.available()).isTrue();
        assertThat(letter.title()).isEqualTo("年审确认书");
        assertThat(letters.pdf(letter.id()).content()).startsWith('%', 'P', 'D', 'F');
        var code = text("select check_code from letter where id = ?1", letter.id());
        assertThat(letters.check(code.toLowerCase(Locale.ROOT))).satisfies(check -> {
            assertThat(check.state()).isEqualTo(LetterCheck.State.VALID);
            assertThat(check.confirmed()).isEqualTo(11);
            assertThat(check.credited()).isEqualTo(11);
            assertThat(check.maskedUnit()).doesNotContain("样例一号");
        });
        assertThat(text("select content from letter where id = ?1", letter.id())).doesNotContain(FOUR_FAILING_MONTHS.value());
        await(() -> handovers.of(declaration).orElseThrow().isDone());
        assertThat(handovers.of(declaration).orElseThrow().answer()).isEqualTo(TaxAnswer.CONSISTENT);
        assertThat(text("select payload from handover where declaration_id = ?1", declaration)).contains("\"placedPersons\":\"0.9167\"").doesNotContain(FOUR_FAILING_MONTHS.value());

        requestWithdrawal.request(declaration, "补充材料后重新申报");
        acting.asReviewer(decider, OFFICE);
        var request = withdrawals.pending(Division.of(OFFICE)).stream().filter(row -> row.declarationId() == declaration).findFirst().orElseThrow();
        assertThatThrownBy(() -> answerWithdrawal.answer(request.id(), true, null)).hasMessage("review.fourEyes.decided");
        acting.asReviewer(4, OFFICE);
        assertThat(effects.of(request.id(), Locale.CHINA)).satisfiesExactly(
                said -> assertThat(said).contains("年审确认书").contains(letter.number()).contains("作废"),
                said -> assertThat(said).contains("税务部门已于").contains("撤回"),
                said -> assertThat(said).contains("11 个月").contains("0.92 人"));
        answerWithdrawal.answer(request.id(), true, null);
        asEmployer(employer);
        assertThat(letters.of(declaration).orElseThrow().voided()).isTrue();
        assertThat(letters.check(code).state()).isEqualTo(LetterCheck.State.VOIDED);
        await(() -> handovers.of(declaration).filter(row -> row.kind() == HandoverKind.WITHDRAWAL && row.state() == HandoverState.ACKNOWLEDGED).isPresent());

        completeDeclaration.complete(declaration);
        assertThat(letters.of(declaration).orElseThrow()).satisfies(again -> {
            assertThat(again.voided()).isFalse();
            assertThat(again.number()).isNotEqualTo(letter.number());
        });
        assertThat(text("select idempotency_key from handover where declaration_id = ?1 order by id desc limit 1", declaration)).isEqualTo("anye-" + declaration + "-2-result");
    }

    private static String attempt(Callable<ReviewStatus> act) {
        try {
            return act.call().name();
        } catch (Refusal refused) {
            return refused.code();
        } catch (Exception other) {
            return other.toString();
        }
    }

    private static void await(BooleanSupplier holds) {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private String text(String sql, long id) {
        return (String) transaction.ask(records -> {
            var first = records.createNativeQuery(sql).setParameter(1, id).getResultList().get(0);
            return first instanceof Object[] row ? row[0] : first;
        });
    }

    private void asEmployer(CreditCode code) {
        acting.asEmployer(code.value(), "鞍山样例一号制造有限公司");
    }

    private long aSubmittedPlacement(CreditCode employer, ResidentNumber person) throws Exception {
        employers.arrive(employer, "鞍山样例一号制造有限公司");
        var version = employers.profile(employer).orElseThrow().version();
        saveProfile.save(new EmployerProfile(version, employer, "", null, EmployerType.ENTERPRISE, Ownership.COLLECTIVE, "A", Division.of(OFFICE), Division.of(OFFICE), Division.of(OFFICE),
                "样例", LegalDocument.RESIDENT_ID, "210399196412310019", "13800000000", null, null, "样例经办", "13800000001", "样例路1号", "样例路1号", null));
        var id = addPlacement.add(YEAR, person);
        saveContract.save(id, null, new ContractDetails(false, Affiliation.SELF, ContractType.FIXED_TERM, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), "操作工",
                Money.ofYuan(3000), null, null, null, null), List.of(aPicture()));
        verifyPlacement.verify(id);
        chooseMonths.choose(id, Months.ALL);
        var asked = placements.file(id).toReview();
        for (var question : Question.values()) {
            if (!asked.of(question).isEmpty()) {
                attachEvidence.attach(id, question, asked.of(question), List.of(aPicture()));
            }
        }
        submitPlacement.submit(id);
        return id;
    }

    private static ReceivedFile aPicture() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return Intake.accept("证明.png", new ByteArrayInputStream(bytes.toByteArray()), bytes.size());
    }
}
