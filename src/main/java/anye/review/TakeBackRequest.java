package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

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

    /** @throws Refusal that says what became of the request when it is not open any more */
    public void takeBack(long caseId) {
        var found = requests.lock(caseId);
        requests.last(found).become(PaperRequestState.TAKEN_BACK, clock.instant());
        found.owesNoMore(workingDays, LocalDate.now(clock));
        cases.flush();
        history.write(found, CaseEventKind.FURTHER_TAKEN_BACK);
        notices.tell(found.employer(), "review.notice.furtherTakenBack", found.personName());
        journal.write("review.case.furtherTakenBack", "case:" + caseId, found.employer(), Map.of());
    }
}
