package anye.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import anye.access.Acting;
import anye.access.Actor;
import anye.access.Role;
import anye.declaration.CompleteDeclaration;
import anye.declaration.Declarations;
import anye.declaration.GiveFeedback;
import anye.declaration.Placements;
import anye.declaration.RequestWithdrawal;
import anye.declaration.ReviewStatus;
import anye.declaration.Settled;
import anye.declaration.Waiting;
import anye.declaration.WithdrawalKind;
import anye.declaration.Withdrawals;
import anye.evidence.Intake;
import anye.evidence.ReceivedFile;
import anye.kernel.CreditCode;
import anye.kernel.Months;
import anye.kernel.MovedTime;
import anye.kernel.Refusal;
import anye.letter.LetterCheck;
import anye.letter.Letters;
import anye.letter.SealDeclaration;
import anye.notice.Notices;
import anye.policy.DueDate;
import anye.review.revocation.AnswerRevocation;
import anye.review.revocation.RevocationAct;
import anye.review.revocation.RevocationDesk;
import anye.review.revocation.RevocationDraft;
import anye.review.revocation.RevocationEffects;
import anye.review.revocation.RevocationGround;
import anye.review.revocation.RevocationKind;
import anye.review.revocation.RevocationState;
import anye.review.revocation.Revocations;
import anye.rules.Question;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an office has certified it can take back: 杭州市临平区, and 海城市 where no region grants an objection. */
@Tag("AC-75")
class RevocationIT extends InContainer {

    private static final String OFFICE = "330113";
    private static final String CODE = "91330127MA00XX71X5";
    private static final String NAME = "杭州样例撤销有限公司";

    @Inject
    private Acting acting;
    @Inject
    private ReviewOffice office;
    @Inject
    private Settled settled;
    @Inject
    private Waiting waiting;
    @Inject
    private MovedTime time;
    @Inject
    private Transaction transaction;
    @Inject
    private SealDeclaration sealDeclaration;
    @Inject
    private CompleteDeclaration completeDeclaration;
    @Inject
    private RequestWithdrawal requestWithdrawal;
    @Inject
    private GiveFeedback giveFeedback;
    @Inject
    private AnswerWithdrawal answerWithdrawal;
    @Inject
    private DecideCase decideCase;
    @Inject
    private Cases cases;
    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Letters letters;
    @Inject
    private Notices notices;
    @Inject
    private Revocations revocations;
    @Inject
    private RevocationEffects effects;
    @Inject
    private RevocationDesk desk;
    @Inject
    private AnswerRevocation answerRevocation;

    @BeforeEach
    void in_the_filing_window() {
        time.to(LocalDate.of(2026, 9, 7));
    }

    @AfterEach
    void time_is_what_it_was() {
        time.back();
    }

    @Test
    void what_was_untrue_is_revoked_once_the_employer_was_heard_and_letter_tax_bureau_and_employer_learn_of_it() {
        long id = settled.declaration(CODE, NAME, OFFICE, "330199198808080403", now());
        long untrue = settled.confirmed(id, "330199198109010086", "样例乙", now());
        sealDeclaration.seal(id, letters.answers(id).sha256());
        transaction.run(records -> records.createNativeQuery("update handover set first_sent_at = filed_at, attempts = 1 where declaration_id = ?1").setParameter(1, id).executeUpdate());
        var first = letters.of(id).orElseThrow();
        var proposer = office.has(OFFICE, "linping-1", Role.REVIEWER);
        var decider = office.has(OFFICE, "linping-2", Role.REVIEWER);

        office.acts(proposer);
        long revocation = desk.draft(new RevocationDraft(id, RevocationKind.NOT_PLACED, RevocationGround.INSPECTION, false, Map.of(untrue, Months.ALL), "《补充规定》七", "实际没有上岗"));
        var before = effects.of(revocations.row(revocation), Locale.SIMPLIFIED_CHINESE);
        assertThat(before.creditedBefore()).isEqualTo(24);
        assertThat(before.creditedAfter()).isEqualTo(12);
        assertThat(before.people()).singleElement().satisfies(left -> assertThat(left.after()).isEqualTo(Months.NONE));
        assertThat(String.join("\n", before.lines())).contains(first.number(), "显示作废", "另行出具", "告知其撤回该结果", "核定 12 个月", "折合 1.00 人");
        asEmployer();
        assertThat(revocations.of(id)).as("a draft is nobody's business yet").isEmpty();
        assertThat(letters.of(id).orElseThrow().voided()).isFalse();

        office.acts(proposer);
        desk.put(revocation);
        desk.put(revocation);
        assertThatThrownBy(() -> decide(revocation, RevocationAct.REVOKE)).hasMessage("review.fourEyes.proposed");
        office.acts(decider);
        assertThatThrownBy(() -> decide(revocation, RevocationAct.REVOKE)).hasMessage("review.revocation.notHeard");

        asEmployer();
        assertThat(told()).containsOnlyOnce("拟撤销2025年度残疾人按比例就业认定告知书");
        assertThat(revocations.of(id)).singleElement().satisfies(row -> assertThat(row.heardUntil()).isEqualTo(LocalDate.of(2026, 9, 14)));
        assertThatThrownBy(() -> answerRevocation.state(revocation, " ", List.of())).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.field()).isEqualTo("statement"));
        answerRevocation.state(revocation, "每月都在岗", List.of(aPicture()));
        assertThatThrownBy(() -> answerRevocation.state(revocation, "再说", List.of())).hasMessage("review.revocation.notNow.STATED");
        requestWithdrawal.request(id, "撤回");
        var asked = withdrawals.latest(id, WithdrawalKind.WITHDRAWAL).orElseThrow();
        assertThat(asked.dueOn()).as("ten working days, without the 20th and the Mid-Autumn holiday").isEqualTo(LocalDate.of(2026, 9, 20));

        office.acts(decider);
        assertThatThrownBy(() -> answerWithdrawal.answer(asked.id(), true, null)).as("nobody escapes by asking back").hasMessage("review.revocation.first");
        answerWithdrawal.answer(asked.id(), false, "正在撤销");
        assertThat(revocations.papers(revocation)).hasSize(1);
        assertThat(revocations.paper(revocation, revocations.papers(revocation).get(0).fileId())).isPresent();
        assertThatThrownBy(() -> desk.decide(revocation, revocations.row(revocation).version(), RevocationAct.REVOKE, "")).hasMessage("review.revocation.missing");
        long version = revocations.row(revocation).version();
        desk.decide(revocation, version, RevocationAct.REVOKE, "考勤和工资流水均无该人员");
        desk.decide(revocation, version, RevocationAct.REVOKE, "考勤和工资流水均无该人员");

        asEmployer();
        assertThat(placements.file(untrue).row()).satisfies(row -> {
            assertThat(row.status()).isEqualTo(ReviewStatus.REJECTED);
            assertThat(row.confirmed()).isEqualTo(Months.NONE);
            assertThat(row.rejected()).isEqualTo(Months.ALL);
        });
        assertThat(declarations.overview(id)).satisfies(overview -> {
            assertThat(overview.isCompleted()).isTrue();
            assertThat(overview.counters().creditedMonths()).isEqualTo(12);
        });
        assertThat(letters.all(id)).extracting(letter -> letter.voided()).containsExactly(true, false);
        assertThat(letters.of(id).orElseThrow().commitmentId()).as("nobody promised anything new").isEqualTo(first.commitmentId());
        assertThat(told()).contains("撤销2025年度残疾人按比例就业认定决定书");
        acting.asNobody();
        assertThat(letters.check(checkCode(first.id())).state()).isEqualTo(LetterCheck.State.VOIDED);
        assertThat(strings("select kind from handover where declaration_id = ?1 order by id", id)).containsExactly("RESULT", "WITHDRAWAL", "RESULT");
        assertThat(strings("select payload from handover where declaration_id = ?1 order by id", id).get(2)).contains("\"creditedMonths\":12");

        asEmployer();
        giveFeedback.give(id, "该人员确实在岗");
        office.acts(decider);
        long objection = withdrawals.latest(id, WithdrawalKind.FEEDBACK).orElseThrow().id();
        assertThatThrownBy(() -> answerWithdrawal.answer(objection, true, null)).hasMessage("review.fourEyes.decided");
        office.acts(proposer);
        assertThatThrownBy(() -> answerWithdrawal.answer(objection, true, null)).hasMessage("review.fourEyes.decided");
    }

    @Test
    void a_whole_declaration_is_revoked_after_the_days_to_be_heard_and_can_be_objected_to_where_no_region_grants_it() {
        long id = settled.declaration("91330127MA00XX7285", "鞍山样例撤销有限公司", "210381", "330199198808080403", now());
        sealDeclaration.seal(id, letters.answers(id).sha256());
        assertThat(withdrawals.feedbackUntil(id)).isEmpty();
        var proposer = office.has("210300", "anshan-7", Role.SUPERVISOR);
        var decider = office.has("210381", "haicheng-2", Role.REVIEWER);
        office.acts(proposer);
        long revocation = desk.draft(new RevocationDraft(id, RevocationKind.NOT_PLACED, RevocationGround.FALSE_PAPERS, true, Map.of(), "《补充规定》七", "材料虚假"));
        desk.put(revocation);
        assertThatThrownBy(() -> desk.put(desk.draft(new RevocationDraft(id, RevocationKind.NOT_PLACED, RevocationGround.FALSE_PAPERS, true, Map.of(), "《补充规定》七", "材料虚假"))))
                .hasMessage("review.revocation.another");
        time.to(LocalDate.of(2026, 9, 15));
        acting.asEmployer("91330127MA00XX7285", "鞍山样例撤销有限公司");
        assertThatThrownBy(() -> answerRevocation.state(revocation, "太晚", List.of())).hasMessage("review.revocation.tooLate");
        office.acts(decider);
        decide(revocation, RevocationAct.REVOKE);

        acting.asEmployer("91330127MA00XX7285", "鞍山样例撤销有限公司");
        assertThat(letters.all(id)).as("nothing is left to write a letter about").singleElement().satisfies(letter -> assertThat(letter.voided()).isTrue());
        assertThat(strings("select kind || ' ' || state from handover where declaration_id = ?1 order by id", id)).as("never sent, so nothing to withdraw").containsExactly("RESULT CANCELLED", "RESULT PENDING");
        assertThat(strings("select payload from handover where declaration_id = ?1 order by id", id).get(1)).contains("\"creditedMonths\":0");
        assertThat(withdrawals.feedbackUntil(id)).map(DueDate::date).contains(LocalDate.of(2026, 9, 23));
        giveFeedback.give(id, "不服");
    }

    @Test
    void people_are_reviewed_again_and_from_then_on_no_record_alone_confirms_what_was_doubted() {
        var declared = "91330127MA00XX7360";
        long id = waiting.declaration(declared, "杭州样例重审有限公司", "330114");
        long placement = waiting.person(id, 7400);
        var first = office.has("330114", "qiantang-1", Role.REVIEWER);
        var second = office.has("330114", "qiantang-2", Role.REVIEWER);
        var third = office.has("330114", "qiantang-3", Role.REVIEWER);
        var fourth = office.has("330114", "qiantang-4", Role.REVIEWER);
        approve(first, fourth, placement, Question.WAGE);

        office.acts(second);
        assertThatThrownBy(() -> desk.draft(new RevocationDraft(id, RevocationKind.NOT_PLACED, RevocationGround.MISTAKE, true, Map.of(), "一（一）", "有误"))).hasMessage("review.revocation.notCertified");
        long early = desk.draft(new RevocationDraft(id, RevocationKind.DECIDE_AGAIN, RevocationGround.MISTAKE, false, Map.of(placement, Months.of(1, 2)), "浙残联发〔2022〕3号 一（一）", "工资证明看错"));
        desk.put(early);
        assertThat(revocations.row(early).state()).as("nothing certified is taken away").isEqualTo(RevocationState.PROPOSED);
        office.acts(first);
        assertThatThrownBy(() -> decide(early, RevocationAct.REVOKE)).hasMessage("review.fourEyes.certified");
        office.acts(third);
        decide(early, RevocationAct.REVOKE);
        assertThat(placements.file(placement).row().status()).isEqualTo(ReviewStatus.PENDING_REVIEW);
        assertThat(placements.file(placement).toReview().of(Question.CONTRACT)).isEqualTo(Months.of(1, 2));
        approve(third, fourth, placement, Question.WAGE, Question.CONTRACT);
        assertThat(placements.file(placement).row().status()).isEqualTo(ReviewStatus.APPROVED_MANUAL);

        acting.asEmployer(declared, "杭州样例重审有限公司");
        completeDeclaration.complete(id);
        time.to(LocalDate.of(2026, 12, 28));
        office.acts(first);
        long again = desk.draft(new RevocationDraft(id, RevocationKind.DECIDE_AGAIN, RevocationGround.NEW_FACTS, false, Map.of(placement, Months.ALL), "浙残联发〔2022〕3号 一（一）", "新的事实"));
        desk.put(again);
        acting.asEmployer(declared, "杭州样例重审有限公司");
        answerRevocation.state(again, "没有意见", List.of());
        office.acts(second);
        decide(again, RevocationAct.REVOKE);
        assertThat(letters.of(id).orElseThrow().voided()).isTrue();
        assertThat(cases.file(office.caseOf(placement)).row().isOpen()).isTrue();
        approve(second, fourth, placement, Question.WAGE, Question.CONTRACT);
        assertThat(placements.file(placement).row().status()).isEqualTo(ReviewStatus.APPROVED_MANUAL);
        acting.asEmployer(declared, "杭州样例重审有限公司");
        var overview = declarations.overview(id);
        assertThat(overview.window().closes()).as("the office's days, and the employer's after them").isAfter(LocalDate.of(2027, 1, 15));
        time.to(overview.window().closes());
        completeDeclaration.complete(id);
        assertThat(declarations.overview(id).isCompleted()).isTrue();
    }

    private void decide(long revocation, RevocationAct act) {
        desk.decide(revocation, revocations.row(revocation).version(), act, "事实清楚");
    }

    /** @param other who looks again if the case is drawn */
    private void approve(Actor who, Actor other, long placement, Question... questions) {
        long caseId = office.caseOf(placement);
        for (var each : List.of(who, other)) {
            office.acts(each);
            var decisions = Stream.of(questions).map(question -> Decision.approve(question, cases.file(caseId).row().cells().of(question))).toList();
            if (decideCase.decide(caseId, decisions, cases.file(caseId).row().version()) != null) {
                return;
            }
        }
    }

    private void asEmployer() {
        acting.asEmployer(CODE, NAME);
    }

    private List<String> told() {
        return notices.of(CreditCode.of(CODE), "", Locale.SIMPLIFIED_CHINESE).stream().map(row -> row.title(Locale.SIMPLIFIED_CHINESE)).toList();
    }

    private String checkCode(long letter) {
        return strings("select check_code from letter where id = ?1", letter).get(0);
    }

    private List<String> strings(String sql, long of) {
        return transaction.ask(records -> ((List<?>) records.createNativeQuery(sql).setParameter(1, of).getResultList()).stream().map(row -> row instanceof Object[] cells ? cells[0].toString() : row.toString())
                .toList());
    }

    private Instant now() {
        return time.clock().instant();
    }

    private static ReceivedFile aPicture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return Intake.accept("考勤.png", new ByteArrayInputStream(bytes.toByteArray()), bytes.size());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
