package anye.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import anye.access.Acting;
import anye.access.Actor;
import anye.access.Role;
import anye.declaration.Placements;
import anye.declaration.ReviewStatus;
import anye.declaration.Waiting;
import anye.evidence.FileKind;
import anye.evidence.ReceivedFile;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.kernel.MovedTime;
import anye.kernel.Refusal;
import anye.notice.Notices;
import anye.review.ReviewQueue.Part;
import anye.rules.Question;
import anye.testing.AtOnce;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 补正: the employer owes papers, and meanwhile the office's clock stands. An office of its own: 岫岩满族自治县. */
class FurtherPapersIT extends InContainer {

    private static final String OFFICE = "210323";
    private static final String CODE = "91210321MA00XX8168";
    private static final String NAME = "鞍山样例补正有限公司";
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 14);
    private static final List<ExpectedPaper> WAGES = List.of(new ExpectedPaper(Question.WAGE, Months.ALL, ReasonCode.WAGE_PAPER));
    private static int people = 9000;

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
    private PaperRequests requests;
    @Inject
    private Assignments assignments;
    @Inject
    private ReviewQueue queue;
    @Inject
    private History history;
    @Inject
    private Notices notices;
    @Inject
    private Placements placements;
    @Inject
    private AskForPapers askForPapers;
    @Inject
    private TakeBackRequest takeBackRequest;
    @Inject
    private HandInPapers handInPapers;
    @Inject
    private AnswerRequest answerRequest;
    @Inject
    private ClaimCase claimCase;
    @Inject
    private DecideCase decideCase;
    @Inject
    private ApproveGreen approveGreen;

    private Actor one;
    private Actor other;
    private long placement;
    private long id;

    @BeforeEach
    void somebody_waits_since_monday() {
        time.to(MONDAY);
        one = office.has(OFFICE, "xiuyan-1", Role.REVIEWER);
        other = office.has(OFFICE, "xiuyan-2", Role.REVIEWER);
        placement = waiting.person(waiting.declaration(CODE, NAME, OFFICE), people++);
        id = office.caseOf(placement);
        time.to(MONDAY.plusDays(1));
        office.acts(one);
    }

    @AfterEach
    void time_is_what_it_was() {
        time.back();
    }

    @Tag("AC-36")
    @Test
    void the_clock_stands_until_the_employer_answers_and_both_sides_see_why() {
        askForPapers.ask(id, WAGES, "请补九月起的银行流水", UNTIL);
        assertThat(cases.file(id)).satisfies(file -> {
            assertThat(file.owed().papers()).isEqualTo(WAGES);
            assertThat(file.row().clock().getWhy()).isEqualTo("stoppedOwed");
            assertThat(file.row().clock().pause().since()).isEqualTo(MONDAY.plusDays(1));
            assertThat(file.row().claimedBy()).isEqualTo(one.subject());
            assertThat(file.events()).last().satisfies(event -> assertThat(event.toName()).isEqualTo(UNTIL.toString()));
        });
        assertThat(queue.rows(Division.of(OFFICE), Part.OWED, null, 0, 1000)).extracting(CaseRow::id).contains(id);
        assertThat(queue.counts(Division.of(OFFICE)).get(Part.OWED)).isEqualTo(queue.rows(Division.of(OFFICE), Part.OWED, null, 0, 1000).size());

        time.to(UNTIL);
        acting.asSystem("test");
        assertThat(assignments.reachingAStage()).as("half of the period would be today").doesNotContain(id);
        assignments.escalate(id);
        assertThat(requests.lapsing()).doesNotContain(id);

        acting.asEmployer(CODE, NAME);
        assertThat(notices.of(CreditCode.of(CODE), UNTIL.toString(), Locale.CHINA)).isNotEmpty().allSatisfy(told -> assertThat(told.body(Locale.CHINA)).contains("补正材料"));
        assertThat(cases.progress(placement).orElseThrow()).satisfies(progress -> {
            assertThat(progress.owed().words()).isEqualTo("请补九月起的银行流水");
            assertThat(progress.clock().getWhy()).isEqualTo("stoppedOwed");
            assertThat(progress.clock().left()).isEqualTo(9);
        });
        assertThatThrownBy(() -> answerRequest.answer(placement, " ")).hasMessage("review.further.unanswered");
        assertThatThrownBy(() -> handInPapers.handIn(placement, Question.CONTRACT, List.of(file()))).hasMessage("review.further.unasked");
        assertThatThrownBy(() -> handInPapers.handIn(placement, Question.WAGE, List.of())).hasMessage("declaration.evidence.fileMissing");
        handInPapers.handIn(placement, Question.WAGE, List.of(file()));
        answerRequest.answer(placement, null);
        answerRequest.answer(placement, null);
        assertThatThrownBy(() -> answerRequest.answer(placement, "又想起一件事")).hasMessage("review.further.moved.ANSWERED");
        assertThatThrownBy(() -> handInPapers.handIn(placement, Question.WAGE, List.of(file()))).hasMessage("review.further.moved.ANSWERED");
        assertThat(cases.progress(placement).orElseThrow()).satisfies(progress -> {
            assertThat(progress.owed()).isNull();
            assertThat(progress.clock().stopped()).isFalse();
            assertThat(progress.clock().due()).as("20 September and four working days").isEqualTo(LocalDate.of(2026, 9, 24));
        });

        office.acts(one);
        assertThat(history.news()).anyMatch(event -> event.caseId() == id && event.kind() == CaseEventKind.FURTHER_ANSWERED);
        assertThat(cases.file(id)).satisfies(file -> {
            assertThat(file.events()).extracting(CaseEventRow::kind).containsExactly(CaseEventKind.CLAIMED, CaseEventKind.FURTHER_ASKED, CaseEventKind.FURTHER_ANSWERED);
            assertThat(file.file().evidence()).singleElement().satisfies(row -> assertThat(row.months()).isEqualTo(Months.ALL));
        });
        assertThatThrownBy(() -> askForPapers.ask(id, WAGES, null, LocalDate.of(2026, 9, 21))).as("all at once").hasMessage("review.further.once");
        assertThat(decideCase.decide(id, List.of(Decision.approve(Question.WAGE, Months.ALL)), cases.file(id).row().version())).isEqualTo(ReviewStatus.APPROVED_MANUAL);
    }

    @Test
    void after_the_day_the_reviewer_decides_on_what_is_there_even_before_anybody_has_looked() {
        askForPapers.ask(id, WAGES, null, UNTIL);
        var refuse = List.of(Decision.refuse(Question.WAGE, Months.ALL, ReasonCode.WAGE_PAPER, null));
        time.to(UNTIL);
        assertThatThrownBy(() -> decideCase.decide(id, refuse, cases.file(id).row().version())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("review.further.open");
            assertThat(refusal.arguments()).containsExactly(UNTIL.toString());
        });
        time.to(UNTIL.plusDays(1));
        acting.asEmployer(CODE, NAME);
        assertThatThrownBy(() -> handInPapers.handIn(placement, Question.WAGE, List.of(file()))).hasMessage("review.further.moved.LAPSED");
        assertThatThrownBy(() -> answerRequest.answer(placement, "晚了一天")).hasMessage("review.further.moved.LAPSED");
        office.acts(one);
        assertThatThrownBy(() -> takeBackRequest.takeBack(id)).hasMessage("review.further.moved.LAPSED");
        assertThat(decideCase.decide(id, refuse, cases.file(id).row().version())).isEqualTo(ReviewStatus.REJECTED);
        assertThat(cases.file(id).requests()).singleElement().satisfies(request -> assertThat(request.state()).isEqualTo(PaperRequestState.LAPSED));
    }

    @Test
    void the_system_finds_the_day_that_has_passed_and_the_clock_runs_from_the_day_after_it() {
        askForPapers.ask(id, WAGES, null, UNTIL);
        time.to(LocalDate.of(2026, 9, 18));
        acting.asSystem("test");
        assertThat(requests.lapsing()).contains(id);
        requests.lapse(id);
        requests.lapse(id);
        assertThat(requests.lapsing()).doesNotContain(id);
        office.acts(one);
        assertThat(cases.file(id)).satisfies(file -> {
            assertThat(file.row().clock().due()).isEqualTo(LocalDate.of(2026, 9, 24));
            assertThat(file.events()).extracting(CaseEventRow::kind).containsExactly(CaseEventKind.CLAIMED, CaseEventKind.FURTHER_ASKED, CaseEventKind.FURTHER_LAPSED);
        });
        assertThat(history.news()).anyMatch(event -> event.caseId() == id && event.kind() == CaseEventKind.FURTHER_LAPSED);
        assertThatThrownBy(() -> askForPapers.ask(id, WAGES, null, LocalDate.of(2026, 9, 24))).hasMessage("review.further.once");
    }

    @Test
    void what_is_needed_no_more_is_taken_back_and_may_be_asked_for_anew() {
        askForPapers.ask(id, WAGES, null, UNTIL);
        office.acts(other);
        assertThatThrownBy(() -> takeBackRequest.takeBack(id)).hasMessage("review.case.claimed");
        office.acts(one);
        time.to(MONDAY.plusDays(2));
        takeBackRequest.takeBack(id);
        assertThat(cases.file(id).row().clock().due()).isEqualTo(LocalDate.of(2026, 9, 21));
        assertThatThrownBy(() -> takeBackRequest.takeBack(id)).hasMessage("review.further.moved.TAKEN_BACK");
        acting.asEmployer(CODE, NAME);
        assertThatThrownBy(() -> answerRequest.answer(placement, "无法提供")).hasMessage("review.further.moved.TAKEN_BACK");
        office.acts(one);
        askForPapers.ask(id, WAGES, null, UNTIL);
        acting.asEmployer(CODE, NAME);
        answerRequest.answer(placement, "无法提供");
        office.acts(one);
        assertThat(cases.file(id).requests()).extracting(PaperRequestRow::state).containsExactly(PaperRequestState.ANSWERED, PaperRequestState.TAKEN_BACK);
        assertThat(cases.file(id).requests().get(0).answer()).isEqualTo("无法提供");
    }

    @Test
    void nothing_is_asked_that_names_no_paper_or_no_day_or_not_this_case() {
        assertThatThrownBy(() -> askForPapers.ask(id, List.of(), null, UNTIL)).hasMessage("review.further.none");
        assertThatThrownBy(() -> askForPapers.ask(id, paper(Question.CONTRACT, ReasonCode.CONTRACT_PAPER), null, UNTIL)).hasMessage("review.further.unasked");
        assertThatThrownBy(() -> askForPapers.ask(id, paper(Question.WAGE, ReasonCode.SOCIAL_PAPER), null, UNTIL)).hasMessage("review.further.reasonWrong");
        assertThatThrownBy(() -> askForPapers.ask(id, paper(Question.WAGE, null), null, UNTIL)).hasMessage("review.further.reasonWrong");
        assertThatThrownBy(() -> askForPapers.ask(id, paper(Question.WAGE, ReasonCode.OTHER), " ", UNTIL)).hasMessage("review.further.wordsMissing");
        assertThatThrownBy(() -> askForPapers.ask(id, WAGES, "长".repeat(501), UNTIL)).hasMessage("review.further.wordsLong");
        // on Tuesday, 8 September: three working days are Friday, the 11th; fifteen are Tuesday, the 29th; the 12th is a Saturday
        for (var wrong : Stream.of("2026-09-10", "2026-09-12", "2026-09-30").map(LocalDate::parse).toList()) {
            assertThatThrownBy(() -> askForPapers.ask(id, WAGES, null, wrong)).as(wrong.toString()).hasMessage("review.further.until.wrong");
        }
        assertThatThrownBy(() -> askForPapers.ask(id, WAGES, null, null)).hasMessage("review.further.until.wrong");
        office.acts(office.has("210381", "haicheng-9", Role.REVIEWER));
        assertThatThrownBy(() -> askForPapers.ask(id, WAGES, null, UNTIL)).hasMessage("access.notFound");
        acting.asEmployer("91210304MA00XX023Y", "鞍山样例旁人有限公司");
        assertThatThrownBy(() -> handInPapers.handIn(placement, Question.WAGE, List.of(file()))).hasMessage("access.notFound");
        assertThatThrownBy(() -> answerRequest.answer(placement, "试")).hasMessage("access.notFound");
        acting.asEmployer(CODE, NAME);
        assertThatThrownBy(() -> answerRequest.answer(placement, "试")).as("nothing was asked").hasMessage("review.further.nothing");
        office.acts(one);
        askForPapers.ask(id, WAGES, null, LocalDate.of(2026, 9, 29));
    }

    @Test
    void of_two_reviewers_at_once_one_asks_and_of_two_answers_at_once_one_counts() throws Exception {
        var answers = AtOnce.all(List.of(asks(one), asks(other)));
        assertThat(answers).containsExactlyInAnyOrder("", "review.case.claimed");
        office.acts(one);
        assertThat(cases.file(id).requests()).hasSize(1);

        var employer = Actor.employer(CreditCode.of(CODE), NAME, "样例经办");
        assertThat(AtOnce.all(List.of(answers(employer, "一"), answers(employer, "二")))).containsExactlyInAnyOrder("", "review.further.moved.ANSWERED");
        assertThat(cases.file(id).events().stream().filter(event -> event.kind() == CaseEventKind.FURTHER_ANSWERED)).hasSize(1);
    }

    @Test
    void pressed_twice_it_is_asked_once() {
        askForPapers.ask(id, WAGES, null, UNTIL);
        askForPapers.ask(id, WAGES, null, UNTIL);
        assertThat(cases.file(id).requests()).hasSize(1);
        assertThatThrownBy(() -> askForPapers.ask(id, WAGES, null, UNTIL.plusDays(1))).hasMessage("review.further.asked");
    }

    @Test
    void with_a_silent_department_the_clock_goes_on_only_when_both_are_done() {
        var waits = waiting.silent(waiting.declaration(CODE, NAME, OFFICE), people++);
        long silent = office.caseOf(waits);
        office.acts(one);
        askForPapers.ask(silent, WAGES, null, UNTIL);
        assertThat(cases.file(silent).row().clock().getWhy()).isEqualTo("stoppedBoth");
        acting.asEmployer(CODE, NAME);
        answerRequest.answer(waits, "无法提供");
        assertThat(cases.progress(waits).orElseThrow().clock().getWhy()).isEqualTo("stoppedWhy");
    }

    @Test
    void what_the_employer_still_owes_is_not_approved_with_many_others() {
        askForPapers.ask(id, WAGES, null, UNTIL);
        assertThatThrownBy(() -> approveGreen.approve(List.of(id))).hasMessage("review.bulk.notGreen");
        assertThat(placements.file(placement).row().status()).isEqualTo(ReviewStatus.PENDING_REVIEW);
    }

    private Callable<String> asks(Actor who) {
        return () -> code(() -> acting.elsewhere(who, () -> {
            askForPapers.ask(id, WAGES, null, UNTIL);
            return "";
        }));
    }

    private Callable<String> answers(Actor who, String words) {
        return () -> code(() -> acting.elsewhere(who, () -> {
            answerRequest.answer(placement, words);
            return "";
        }));
    }

    private static String code(Callable<String> act) throws Exception {
        try {
            return act.call();
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static List<ExpectedPaper> paper(Question question, ReasonCode reason) {
        return List.of(new ExpectedPaper(question, Months.ALL, reason));
    }

    private static ReceivedFile file() {
        return new ReceivedFile("工资单.pdf", FileKind.PDF, new byte[] {1, 2, 3}, "0".repeat(64), 1);
    }
}
