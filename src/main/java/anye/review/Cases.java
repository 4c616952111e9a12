package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.declaration.DispatchedPlacements;
import anye.declaration.Placements;
import anye.employer.Divisions;
import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All cases and the decisions in them. */
@ApplicationScoped
public class Cases {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Placements placements;
    @Inject
    private DispatchedPlacements dispatched;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private FourEyes fourEyes;
    @Inject
    private History history;
    @Inject
    private PaperRequests requests;
    @Inject
    private Clock clock;

    /** Everything about one case that this office may see. */
    public CaseFile file(long id) {
        var found = seen(id);
        return new CaseFile(row(found), found.state() == CaseState.RECALLED ? null : placements.file(found.placementId()), decisions(id), found.state() == CaseState.RECALLED ? List.of() : dispatched.compare(found.placementId()), requests.of(id), history.of(id), fourEyes.obstacle(found, actor.get()));
    }

    /** What became of a person's latest review, for the employer; nothing while it is being decided. */
    public Optional<ReviewOutcome> outcome(long placementId) {
        return ofPlacement(placementId).stream().findFirst().filter(found -> found.state() == CaseState.DECIDED).map(found -> {
            actor.mustSee(found.employer(), found.office());
            return new ReviewOutcome(found.personName(), found.outcome(), found.decidedAt(), decisions(found.id()));
        });
    }

    /** Where a person's review stands, for the employer; nothing when none is open. */
    public Optional<CaseProgress> progress(long placementId) {
        return ofPlacement(placementId).stream().findFirst().filter(ReviewCase::isOpen).map(found -> {
            actor.mustSee(found.employer(), found.office());
            var row = row(found);
            return new CaseProgress(found.office(), row.clock(), row.getEnteredMinute(), requests.of(found.id()).stream().filter(PaperRequestRow::isOpen).findFirst().orElse(null), history.of(found.id()).stream().filter(event -> event.from() != null).toList());
        });
    }

    CaseRow row(ReviewCase found) {
        var today = LocalDate.now(clock);
        return found.row(found.clock(workingDays, today), today);
    }

    List<ReviewCase> openOf(CreditCode employer) {
        return entities.createQuery("select c from ReviewCase c where c.employer = :employer and c.state = :open order by c.id", ReviewCase.class)
                .setParameter("employer", employer).setParameter("open", CaseState.OPEN).getResultList();
    }

    ReviewCase seen(long id) {
        var found = entities.find(ReviewCase.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        if (!actor.maySee(found.employer(), found.office()) && history.hasLeft(id)) {
            throw new Refusal(null, "review.case.transferred", Divisions.all().path(found.office()));
        }
        actor.mustSee(found.employer(), found.office());
        return found;
    }

    /** For an act: only one at a time, and only by who may decide the case. */
    ReviewCase lock(long id) {
        var found = lockSeen(id);
        fourEyes.mustMayDecide(found, actor.get());
        return found;
    }

    /** Only one at a time, by any office that sees it. */
    ReviewCase lockSeen(long id) {
        var found = seen(id);
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        return found;
    }

    /** The person's latest case, for an act of the employer. */
    ReviewCase lockLatest(long placementId) {
        return lockSeen(ofPlacement(placementId).stream().findFirst().orElseThrow(() -> new Refusal(null, "access.notFound")).id());
    }

    /** The newest first. */
    List<ReviewCase> ofPlacement(long placementId) {
        return entities.createQuery("select c from ReviewCase c where c.placementId = :placement order by c.id desc", ReviewCase.class)
                .setParameter("placement", placementId).getResultList();
    }

    /** The keys of all reviews of these placements. */
    public List<Long> idsOf(Collection<Long> placements) {
        return placements.isEmpty() ? List.of() : entities.createQuery("select c.id from ReviewCase c where c.placementId in :placements", Long.class)
                .setParameter("placements", placements).getResultList();
    }

    List<Decision> decisions(long caseId) {
        return decisions(caseId, false);
    }

    /** @param proposed what the first of two reviewers said, in place of what counts */
    List<Decision> decisions(long caseId, boolean proposed) {
        return entities.createQuery("select d from ReviewDecision d where d.caseId = :case and d.proposed = :proposed order by d.id", ReviewDecision.class)
                .setParameter("case", caseId).setParameter("proposed", proposed).getResultStream().map(ReviewDecision::decision).toList();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    void flush() {
        entities.flush();
    }
}
