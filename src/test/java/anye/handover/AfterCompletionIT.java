package anye.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import anye.access.Acting;
import anye.declaration.Declarations;
import anye.declaration.GiveFeedback;
import anye.declaration.ReRegisterPlacement;
import anye.declaration.RequestWithdrawal;
import anye.declaration.Settled;
import anye.declaration.WithdrawalKind;
import anye.declaration.WithdrawalState;
import anye.declaration.Withdrawals;
import anye.employer.Employers;
import anye.employer.SaveProfile;
import anye.evidence.Intake;
import anye.evidence.ReceivedFile;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.MovedTime;
import anye.kernel.Refusal;
import anye.letter.Deregistrations;
import anye.letter.HandInDeregistration;
import anye.letter.LetterReader;
import anye.letter.Letters;
import anye.letter.SealDeclaration;
import anye.notice.Notices;
import anye.review.AnswerWithdrawal;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After 完成申报, in Hangzhou, whose window closes on 31 December, and where an objection may be made for seven working days. */
class AfterCompletionIT extends InContainer {

    private static final String HANGZHOU = "91330106MA00XX031B";
    private static final String ANSHAN = "1221030000XX000788";
    private static final CreditCode EMPLOYER = CreditCode.of(HANGZHOU);

    @Inject
    private Acting acting;
    @Inject
    private Settled settled;
    @Inject
    private MovedTime time;
    @Inject
    private Transaction transaction;
    @Inject
    private Employers employers;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private ReRegisterPlacement reRegisterPlacement;
    @Inject
    private SealDeclaration sealDeclaration;
    @Inject
    private RequestWithdrawal requestWithdrawal;
    @Inject
    private GiveFeedback giveFeedback;
    @Inject
    private AnswerWithdrawal answerWithdrawal;
    @Inject
    private HandInDeregistration handInDeregistration;
    @Inject
    private Declarations declarations;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Letters letters;
    @Inject
    private LetterReader reader;
    @Inject
    private Deregistrations deregistrations;
    @Inject
    private Handovers handovers;
    @Inject
    private Notices notices;

    @AfterEach
    void time_is_what_it_was() {
        time.back();
    }

    @Tag("AC-43")
    @Tag("AC-42")
    @Test
    void what_was_looked_over_is_what_is_sealed_and_nothing_else_is() {
        time.to(LocalDate.of(2026, 9, 18));
        long id = aDeclaration();
        var checked = letters.answers(id);
        assertThat(checked.people()).singleElement().satisfies(person -> {
            assertThat(person.line().name()).isEqualTo("样例甲");
            assertThat(person.line().credited()).isEqualTo(12);
        });
        settled.confirmed(id, "330199198109010086", "样例乙", now());
        assertRefused(null, "letter.complete.changed", () -> sealDeclaration.seal(id, checked.sha256()));
        assertThat(declarations.overview(id).isCompleted()).isFalse();
        assertThat(letters.of(id)).isEmpty();

        var again = letters.answers(id);
        sealDeclaration.seal(id, again.sha256());
        assertThat(sealedAnswers(id)).isEqualTo(again.sha256());
        assertThat(again.content().totals().credited()).isEqualTo(24);
        assertThat(letters.of(id).orElseThrow().title()).isEqualTo(again.content().title());
        assertThat(declarations.overview(id).isCompleted()).isTrue();
    }

    @Tag("AC-48")
    @Test
    void v14_without_a_reason_nothing_is_asked_back_and_everything_stands() {
        time.to(LocalDate.of(2026, 9, 18));
        long id = aCompletedDeclaration();
        for (var reason : new String[] {null, "", " \u3000\n"}) {
            assertRefused("reason", "declaration.withdraw.reasonMissing", () -> requestWithdrawal.request(id, reason));
        }
        assertThat(withdrawals.latest(id, WithdrawalKind.WITHDRAWAL)).isEmpty();
        assertThat(declarations.overview(id).isCompleted()).isTrue();
        assertThat(letters.of(id).orElseThrow().voided()).isFalse();
        requestWithdrawal.request(id, "补充人员");
        assertThat(withdrawals.latest(id, WithdrawalKind.WITHDRAWAL).orElseThrow().state()).as("the same page sent once more").isEqualTo(WithdrawalState.REQUESTED);
    }

    @Tag("AC-49")
    @Test
    void an_objection_may_be_made_on_the_seventh_working_day_and_on_the_eighth_is_told_when_it_ended() {
        // Friday 18 September 2026, 调休 on the 20th and the Mid-Autumn holiday: domain §5 says 29 September
        var certified = LocalDate.of(2026, 9, 18);
        var last = LocalDate.of(2026, 9, 29);
        time.to(certified);
        long id = aCompletedDeclaration();
        time.to(last.plusDays(1));
        assertThatThrownBy(() -> giveFeedback.give(id, "有异议")).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo("declaration.feedback.over");
            assertThat(refused.arguments()).containsExactly("2026-09-29");
        });
        time.to(last);
        assertRefused("reason", "declaration.withdraw.reasonMissing", () -> giveFeedback.give(id, " "));
        giveFeedback.give(id, "样例甲3月应当确认");
        assertRefused(null, "declaration.withdrawal.pending", () -> giveFeedback.give(id, "再次"));
        assertRefused(null, "declaration.withdrawal.pending", () -> requestWithdrawal.request(id, "撤回"));
        assertThat(withdrawals.latest(id, WithdrawalKind.FEEDBACK).orElseThrow().state()).isEqualTo(WithdrawalState.REQUESTED);
        assertThat(withdrawals.latest(id, WithdrawalKind.WITHDRAWAL)).isEmpty();
    }

    @Tag("AC-49")
    @Test
    void a_granted_objection_supersedes_the_letter_tells_the_bureau_and_opens_the_declaration_even_after_the_window() {
        time.to(LocalDate.of(2026, 12, 30));
        long id = aCompletedDeclaration();
        transaction.run(records -> records.createNativeQuery("update handover set first_sent_at = filed_at where declaration_id = ?1").setParameter(1, id).executeUpdate());
        var first = letters.of(id).orElseThrow();
        var due = handovers.of(id).orElseThrow().dueOn();
        time.to(LocalDate.of(2027, 1, 4));
        giveFeedback.give(id, "样例甲3月应当确认");
        answer(id, WithdrawalKind.FEEDBACK, true, null);
        asEmployer();
        assertThat(letters.of(id).orElseThrow().voided()).isTrue();
        assertThat(told()).contains("年审认证反馈意见已同意");
        var overview = declarations.overview(id);
        assertThat(overview.isOpen()).isTrue();
        assertThat(overview.window().closes()).isAfter(LocalDate.of(2027, 1, 4));
        time.to(overview.window().closes().plusDays(1));
        assertThat(declarations.overview(id).isOpen()).isFalse();
        time.to(overview.window().closes());
        sealDeclaration.seal(id, letters.answers(id).sha256());
        assertThat(letters.of(id).orElseThrow().number()).isNotEqualTo(first.number());
        assertThat(handovers.of(id).orElseThrow().dueOn()).as("the days run from the first certification").isEqualTo(due);
    }

    @Tag("AC-49")
    @Test
    void a_refused_objection_keeps_everything_and_a_region_without_feedback_says_so() {
        time.to(LocalDate.of(2026, 9, 18));
        long id = aCompletedDeclaration();
        giveFeedback.give(id, "有异议");
        answer(id, WithdrawalKind.FEEDBACK, false, "与社保记录一致");
        asEmployer();
        assertThat(letters.of(id).orElseThrow().voided()).isFalse();
        assertThat(declarations.overview(id).isCompleted()).isTrue();
        assertThat(told()).contains("年审认证反馈意见未同意");

        long elsewhere = settled.declaration(ANSHAN, "鞍山样例二号福利院", "210302", "210399197608310170", now());
        sealDeclaration.seal(elsewhere, letters.answers(elsewhere).sha256());
        assertRefused(null, "declaration.feedback.none", () -> giveFeedback.give(elsewhere, "有异议"));
    }

    @Tag("AC-50")
    @Test
    void what_was_asked_back_on_the_last_day_of_the_window_can_be_changed_when_it_is_granted_after_it() {
        time.to(LocalDate.of(2026, 12, 1));
        long id = aCompletedDeclaration();
        time.to(LocalDate.of(2026, 12, 31));
        requestWithdrawal.request(id, "补充人员");
        time.to(LocalDate.of(2027, 1, 4));
        answer(id, WithdrawalKind.WITHDRAWAL, true, null);
        asEmployer();
        assertThat(declarations.overview(id).isOpen()).isTrue();
        reRegisterPlacement.reRegister(placementOf(id));
        assertThat(told()).contains("年审申报撤回申请已同意");
    }

    @Tag("AC-50")
    @Test
    void what_was_asked_back_after_the_window_cannot_be_changed_when_it_is_granted() {
        time.to(LocalDate.of(2026, 12, 1));
        long id = aCompletedDeclaration();
        time.to(LocalDate.of(2027, 1, 1));
        requestWithdrawal.request(id, "补充人员");
        answer(id, WithdrawalKind.WITHDRAWAL, true, null);
        asEmployer();
        assertThat(declarations.overview(id).isCompleted()).isFalse();
        assertThat(declarations.overview(id).isOpen()).isFalse();
        assertThatThrownBy(() -> reRegisterPlacement.reRegister(placementOf(id))).hasMessage("declaration.window.closed");
    }

    @Tag("AC-64")
    @Test
    void the_application_of_a_unit_that_is_deregistered_is_filled_in_handed_in_signed_and_seen_by_its_office_alone() throws Exception {
        time.to(LocalDate.of(2026, 9, 18));
        long id = aDeclaration();
        assertRefused(null, "declaration.notCompleted", () -> handInDeregistration.handIn(id, "解散", List.of(aPicture())));
        sealDeclaration.seal(id, letters.answers(id).sha256());
        assertThat(deregistrations.form(letters.of(id).orElseThrow().id()).content()).startsWith('%', 'P', 'D', 'F');
        assertRefused("reason", "letter.deregistration.reasonMissing", () -> handInDeregistration.handIn(id, " ", List.of(aPicture())));
        assertRefused("papers", "letter.deregistration.paperMissing", () -> handInDeregistration.handIn(id, "解散", List.of()));
        handInDeregistration.handIn(id, "解散", List.of(aPicture()));
        handInDeregistration.handIn(id, "股东会决议解散", List.of(aPicture()));
        var row = deregistrations.of(id).orElseThrow();
        assertThat(row.reason()).isEqualTo("股东会决议解散");

        acting.asReviewer(1, "330106");
        assertThat(deregistrations.in(Division.of("330106"), 1, 1)).satisfies(found -> {
            assertThat(found.rows()).as("the newest first, a page at a time").containsExactly(row);
            assertThat(deregistrations.in(Division.of("330106"), (int) found.total() + 1, 1).rows()).isEmpty();
        });
        assertThat(deregistrations.papers(row.id())).hasSize(2).allSatisfy(paper -> assertThat(deregistrations.paper(row.id(), paper.fileId())).isPresent());
        acting.asReviewer(2, "330108");
        assertThat(deregistrations.in(Division.of("330108"), 1, 20).rows()).doesNotContain(row);
        assertRefused(null, "access.notFound", () -> deregistrations.in(Division.of("330106"), 1, 20));
        assertRefused(null, "access.notFound", () -> deregistrations.papers(row.id()));
        acting.asEmployer(ANSHAN, "鞍山样例二号福利院");
        assertRefused(null, "access.notFound", () -> handInDeregistration.handIn(id, "解散", List.of(aPicture())));
    }

    @Tag("AC-09")
    @Test
    void handler_and_addresses_can_be_changed_after_completion_too_and_the_federation_cannot() {
        time.to(LocalDate.of(2026, 9, 18));
        aCompletedDeclaration();
        saveProfile.save(settled.profile(EMPLOYER, "330106", "样例新经办"));
        assertThat(employers.complete(EMPLOYER).handlerName()).isEqualTo("样例新经办");
        assertRefused("certifyingDivision", "declaration.move.completed", () -> saveProfile.save(settled.profile(EMPLOYER, "330108", "样例新经办")));
    }

    private long aDeclaration() {
        return settled.declaration(HANGZHOU, "杭州样例三号科技有限公司", "330106", "330199198808080403", now());
    }

    private long aCompletedDeclaration() {
        long id = aDeclaration();
        sealDeclaration.seal(id, letters.answers(id).sha256());
        return id;
    }

    private void answer(long declaration, WithdrawalKind kind, boolean granted, String text) {
        acting.asReviewer(1, "330106");
        answerWithdrawal.answer(withdrawals.latest(declaration, kind).orElseThrow().id(), granted, text);
    }

    /** Of the letter as it is kept. */
    private String sealedAnswers(long declaration) {
        return transaction.ask(ignored -> reader.answers(declaration));
    }

    private void asEmployer() {
        acting.asEmployer(HANGZHOU, "杭州样例三号科技有限公司");
    }

    private long placementOf(long declaration) {
        return ((Number) transaction.ask(records -> records.createNativeQuery("select id from placement where declaration_id = ?1").setParameter(1, declaration).getSingleResult())).longValue();
    }

    private List<String> told() {
        return notices.of(EMPLOYER, "", Locale.SIMPLIFIED_CHINESE).stream().map(row -> row.title(Locale.SIMPLIFIED_CHINESE)).toList();
    }

    private Instant now() {
        return time.clock().instant();
    }

    private static void assertRefused(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    private static ReceivedFile aPicture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return Intake.accept("申请书.png", new ByteArrayInputStream(bytes.toByteArray()), bytes.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
