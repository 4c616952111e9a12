package anye.review;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A reviewer takes a case, so that colleagues take another. */
@Stateless
public class ClaimCase {

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

    public void claim(long caseId) {
        var found = cases.lock(caseId);
        var free = !found.isClaimed();
        found.claim(actor.get(), clock.instant());
        cases.flush();
        if (free) {
            history.write(found, CaseEventKind.CLAIMED);
        }
        journal.write("review.case.claimed", "case:" + caseId, found.employer(), Map.of());
    }
}
