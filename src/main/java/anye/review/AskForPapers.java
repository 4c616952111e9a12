package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.notice.Notices;
import anye.policy.WorkingDays;
import anye.rules.Question;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * 补正: asks the employer for the papers that are missing, all of them at once (一次性告知, 浙残联发〔2022〕3号办理规范 二), until
 * a day. The clock of the case stands until the employer answers or the day has passed. An office asks once.
 */
@Stateless
public class AskForPapers {

    private static final int LONGEST = 500;

    @Inject
    private CurrentActor actor;
    @Inject
    private Cases cases;
    @Inject
    private PaperRequests requests;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private History history;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * Asked again for the same by the same reviewer, nothing happens.
     *
     * @param until the last day on which the papers can be handed in, a working day
     * @throws Refusal at {@code reason-QUESTION}, {@code words} or {@code until}, or when the case is no longer this reviewer's
     */
    public void ask(long caseId, List<ExpectedPaper> papers, String words, LocalDate until) {
        var found = requests.lock(caseId);
        var said = words == null || words.isBlank() ? null : words.strip();
        var open = requests.latest(caseId).filter(PaperRequest::isOpen);
        if (open.isPresent()) {
            if (open.get().isBy(actor.get()) && open.get().until().equals(until) && Objects.equals(open.get().words(), said) && requests.papers(open.get()).equals(papers)) {
                return;
            }
            throw new Refusal(null, "review.further.asked", open.get().until().toString());
        }
        if (requests.all(caseId).anyMatch(before -> before.isSpentAt(found.office()))) {
            throw new Refusal(null, "review.further.once");
        }
        var faults = new Faults();
        faults.check(() -> check(found, papers, said));
        faults.check(() -> mustBeBetween(until, requests.bounds(found.office())));
        faults.tell();
        var free = !found.isClaimed();
        found.claim(actor.get(), clock.instant());
        found.owes(until, LocalDate.now(clock));
        requests.add(new PaperRequest(found, actor.get(), until, said, clock.instant()), papers);
        if (free) {
            history.write(found, CaseEventKind.CLAIMED);
        }
        history.write(found, CaseEventKind.FURTHER_ASKED, until.toString(), said, List.of());
        notices.tell(found.employer(), "review.notice.further", found.personName(), until.toString());
        journal.write("review.case.furtherAsked", "case:" + caseId, found.employer(), Map.of("until", until.toString(), "papers", papers.stream().map(ExpectedPaper::reason).toList().toString()));
    }

    private void mustBeBetween(LocalDate until, PaperRequests.Bounds bounds) {
        if (until == null || until.isBefore(bounds.first()) || until.isAfter(bounds.last()) || !workingDays.isWorkingDay(until)) {
            throw new Refusal("until", "review.further.until.wrong", bounds.first().toString(), bounds.last().toString());
        }
    }

    static void check(ReviewCase found, List<ExpectedPaper> papers, String words) {
        var faults = new Faults();
        var asked = EnumSet.noneOf(Question.class);
        for (var paper : papers) {
            faults.when(paper.months().isEmpty() || !found.cells().of(paper.question()).containsAll(paper.months()) || !asked.add(paper.question()), "reason-" + paper.question(), "review.further.unasked");
            faults.when(paper.reason() == null || !paper.reason().fits(paper.question()) || !paper.reason().namesAPaper(), "reason-" + paper.question(), "review.further.reasonWrong");
            faults.when(paper.reason() == ReasonCode.OTHER && words == null, "words", "review.further.wordsMissing");
        }
        faults.when(papers.isEmpty(), null, "review.further.none");
        faults.when(words != null && words.length() > LONGEST, "words", "review.further.wordsLong", LONGEST);
        faults.tell();
    }
}
