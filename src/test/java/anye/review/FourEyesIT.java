package anye.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import anye.access.Acting;
import anye.access.Role;
import anye.declaration.CompleteDeclaration;
import anye.declaration.GiveFeedback;
import anye.declaration.Placements;
import anye.declaration.ReviewStatus;
import anye.declaration.Waiting;
import anye.declaration.Withdrawals;
import anye.declaration.WithdrawalKind;
import anye.kernel.CreditCode;
import anye.kernel.Months;
import anye.kernel.MovedTime;
import anye.notice.Notices;
import anye.rules.Question;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody decides about their own work. Offices of its own: 杭州市富阳区 with two reviewers, 桐庐县 with one. */
class FourEyesIT extends InContainer {

    private static final String TWO = "330111";
    private static final String ALONE = "330122";
    private static final String CODE = "91210303MA00XX445F";
    private static final String NAME = "杭州样例复核有限公司";
    private static int people = 7000;

    @Inject
    private Waiting waiting;
    @Inject
    private ReviewOffice office;
    @Inject
    private Acting acting;
    @Inject
    private MovedTime time;
    @Inject
    private Cases cases;
    @Inject
    private History history;
    @Inject
    private DecideCase decideCase;
    @Inject
    private Placements placements;
    @Inject
    private Notices notices;
    @Inject
    private CompleteDeclaration completeDeclaration;
    @Inject
    private GiveFeedback giveFeedback;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private AnswerWithdrawal answerWithdrawal;

    @BeforeEach
    void in_the_filing_window() {
        time.to(LocalDate.of(2026, 9, 7));
    }

    @AfterEach
    void time_is_what_it_was() {
        time.back();
    }

    @Test
    void who_is_drawn_is_looked_at_again_by_another_and_nobody_learns_of_half_a_decision() {
        var first = office.has(TWO, "fuyang-1", Role.REVIEWER);
        var second = office.has(TWO, "fuyang-2", Role.REVIEWER);
        long placement = waiting.person(waiting.declaration(CODE, NAME, TWO), people++);
        long id = office.caseOf(placement);
        ChosenForSecondLook.choose(id);

        acting.asEmployer(CODE, NAME);
        long before = told();
        office.acts(first);
        assertThat(decide(id, approve())).isNull();
        assertThat(decide(id, approve())).as("sent again").isNull();
        assertThat(cases.file(id)).satisfies(file -> {
            assertThat(file.row().isSecondLook()).isTrue();
            assertThat(file.decisions()).as("whoever looks again is not to be led").isEmpty();
            assertThat(file.obstacle()).isEqualTo("review.fourEyes.first");
        });
        assertThatThrownBy(() -> decide(id, refuse())).hasMessage("review.fourEyes.first");
        nothingIsKnownOf(placement, before);

        office.acts(second);
        assertThat(cases.file(id).isMayDecide()).isTrue();
        assertThat(decide(id, refuse())).isEqualTo(ReviewStatus.REJECTED);
        assertThat(cases.file(id)).satisfies(file -> {
            assertThat(file.row().overturned()).isTrue();
            assertThat(file.decisions()).containsExactlyElementsOf(refuse());
        });
        acting.asEmployer(CODE, NAME);
        assertThat(cases.outcome(placement)).isPresent();
        assertThat(told()).isEqualTo(before + 1);
    }

    @Test
    void a_refusal_is_told_at_once_since_the_employer_can_object_to_it() {
        var first = office.has(TWO, "fuyang-1", Role.REVIEWER);
        long id = office.caseOf(waiting.person(waiting.declaration(CODE, NAME, TWO), people++));
        ChosenForSecondLook.choose(id);
        office.acts(first);
        assertThat(decide(id, refuse())).isEqualTo(ReviewStatus.REJECTED);
    }

    @Test
    void where_an_office_has_one_reviewer_the_office_above_looks_again_and_no_other() {
        var only = office.has(ALONE, "tonglu-1", Role.REVIEWER);
        var above = office.has("330100", "hangzhou-head", Role.SUPERVISOR);
        long id = office.caseOf(waiting.person(waiting.declaration("91210303MA00XX605N", "杭州样例独任有限公司", ALONE), people++));
        ChosenForSecondLook.choose(id);
        office.acts(above);
        assertThat(cases.file(id).obstacle()).as("as long as the office has somebody").isEqualTo("review.case.otherOffice");
        office.acts(only);
        decide(id, approve());
        office.acts(office.has("330106", "xihu-9", Role.REVIEWER));
        assertThatThrownBy(() -> cases.file(id)).hasMessage("access.notFound");
        office.acts(above);
        assertThat(history.news()).anyMatch(event -> event.caseId() == id && event.kind() == CaseEventKind.LOOKED_AT);
        assertThat(decide(id, approve())).isEqualTo(ReviewStatus.APPROVED_MANUAL);
        assertThat(cases.file(id).row().overturned()).isFalse();
    }

    @Tag("AC-49")
    @Test
    void an_objection_is_answered_by_another_than_the_one_who_decided() {
        var first = office.has(TWO, "fuyang-1", Role.REVIEWER);
        var second = office.has(TWO, "fuyang-2", Role.REVIEWER);
        long declaration = waiting.declaration("91210303MA00XX613H", "杭州样例异议有限公司", TWO);
        long id = office.caseOf(waiting.person(declaration, people++));
        office.acts(first);
        decide(id, approve());
        acting.asEmployer("91210303MA00XX613H", "杭州样例异议有限公司");
        completeDeclaration.complete(declaration);
        giveFeedback.give(declaration, "核定月数有误");
        long asked = withdrawals.latest(declaration, WithdrawalKind.FEEDBACK).orElseThrow().id();

        office.acts(first);
        assertThatThrownBy(() -> answerWithdrawal.answer(asked, true, null)).hasMessage("review.fourEyes.decided");
        office.acts(second);
        answerWithdrawal.answer(asked, false, "维持");
        acting.asEmployer("91210303MA00XX613H", "杭州样例异议有限公司");
        assertThat(withdrawals.latest(declaration, WithdrawalKind.FEEDBACK).orElseThrow().decisionText()).isEqualTo("维持");
    }

    private void nothingIsKnownOf(long placement, long before) {
        acting.asEmployer(CODE, NAME);
        assertThat(cases.outcome(placement)).isEmpty();
        assertThat(placements.file(placement).row().status()).isEqualTo(ReviewStatus.PENDING_REVIEW);
        assertThat(placements.file(placement).row().confirmed()).isEqualTo(Months.NONE);
        assertThat(told()).isEqualTo(before);
    }

    private long told() {
        return notices.of(CreditCode.of(CODE), "资料审核完成通知", Locale.CHINA).size();
    }

    private ReviewStatus decide(long id, List<Decision> decisions) {
        return decideCase.decide(id, decisions, cases.file(id).row().version());
    }

    private static List<Decision> approve() {
        return List.of(Decision.approve(Question.WAGE, Months.ALL));
    }

    private static List<Decision> refuse() {
        return List.of(Decision.refuse(Question.WAGE, Months.ALL, ReasonCode.WAGE_PAPER, null));
    }
}
