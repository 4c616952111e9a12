package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import anye.notice.Notices;
import anye.policy.WorkingDays;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The office needs the papers no more, for instance because a department has answered: the clock goes on, and the employer is told. */
@Stateless
public class TakeBackRequest {

    @Inject
    private CurrentActor actor;
    @Inject
    private Cases cases;
    @Inject
    private PaperRequests requests;
    @Inject
    private FourEyes fourEyes;
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

    /** @throws Refusal that says what became of the request when it is not open any more */
    public void takeBack(long caseId) {
        var found = cases.lockSeen(caseId);
        requests.settle(found);
        found.mustBeOpen();
        fourEyes.mustMayDecide(found, actor.get());
        found.mustNotBeClaimedByAnother(actor.get());
        requests.latest(caseId).orElseThrow(() -> new Refusal(null, "review.further.nothing")).become(PaperRequestState.TAKEN_BACK, clock.instant());
        found.owesNoMore(workingDays, LocalDate.now(clock));
        cases.flush();
        history.write(found, CaseEventKind.FURTHER_TAKEN_BACK);
        notices.tell(found.employer(), "review.notice.furtherTakenBack", found.personName());
        journal.write("review.case.furtherTakenBack", "case:" + caseId, found.employer(), Map.of());
    }
}
