package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A reviewer gives a case back. */
@Stateless
public class ReleaseCase {

    @Inject
    private CurrentActor actor;
    @Inject
    private Cases cases;
    @Inject
    private History history;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void release(long caseId) {
        var found = cases.lock(caseId);
        found.release(actor.get(), LocalDate.now(clock));
        cases.flush();
        history.write(found, CaseEventKind.RELEASED);
        journal.write("review.case.released", "case:" + caseId, found.employer(), Map.of());
    }
}
