package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import anye.audit.Journal;
import anye.declaration.StillAsked;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What a new verdict leaves for the reviewer: cells that pass by now need no decision, and with the last silent department the clock goes on. */
@ApplicationScoped
public class Rechecks {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Cases cases;
    @Inject
    private PaperRequests requests;
    @Inject
    private History history;
    @Inject
    private Journal journal;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    /** Cases whose clock stands because a department is silent, the longest waiting first. */
    List<Long> stopped() {
        return entities.createQuery("select c.id from ReviewCase c where c.state = :open and c.silent = true order by c.dueOn, c.id", Long.class)
                .setParameter("open", CaseState.OPEN).setMaxResults(AT_ONCE).getResultList();
    }

    /** The placement whose departments may be asked again by who acts now. */
    @Transactional
    public long placementOf(long caseId) {
        var found = cases.lock(caseId);
        found.mustBeOpen();
        return found.placementId();
    }

    @Transactional
    public void askedAgain(long caseId, StillAsked left) {
        var found = cases.lock(caseId);
        take(found, left);
        history.write(found, CaseEventKind.ASKED_AGAIN);
        journal.write("review.case.askedAgain", "case:" + caseId, found.employer(), Map.of("left", found.cells().toString()));
    }

    void take(ReviewCase found, StillAsked left) {
        requests.settle(found);
        found.askedAgain(left.cells(), left.silent(), workingDays, LocalDate.now(clock));
        cases.flush();
    }
}
