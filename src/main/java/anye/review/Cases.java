package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.declaration.Placements;
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
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    /** Everything about one case that this office may see. */
    public CaseFile file(long id) {
        var found = seen(id);
        return new CaseFile(row(found), found.state() == CaseState.RECALLED ? null : placements.file(found.placementId()), decisions(id), isInCharge(found));
    }

    /** What became of a person's latest review, for the employer; nothing while it is being decided. */
    public Optional<ReviewOutcome> outcome(long placementId) {
        return ofPlacement(placementId).stream().findFirst().filter(found -> found.state() == CaseState.DECIDED).map(found -> {
            actor.mustSee(found.employer(), found.office());
            return new ReviewOutcome(found.personName(), found.outcome(), found.decidedAt(), decisions(found.id()));
        });
    }

    /** Whether it is this office, not one above it, that decides. */
    private boolean isInCharge(ReviewCase found) {
        return found.office().equals(actor.get().office());
    }

    CaseRow row(ReviewCase found) {
        return found.row(found.clock(workingDays, LocalDate.now(clock)));
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
        actor.mustSee(found.employer(), found.office());
        return found;
    }

    /** For an act: only one at a time, and only by the office in charge. */
    ReviewCase lock(long id) {
        var found = seen(id);
        if (!isInCharge(found)) {
            throw new Refusal(null, "review.case.otherOffice");
        }
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        return found;
    }

    /** The newest first. */
    List<ReviewCase> ofPlacement(long placementId) {
        return entities.createQuery("select c from ReviewCase c where c.placementId = :placement order by c.id desc", ReviewCase.class)
                .setParameter("placement", placementId).getResultList();
    }

    List<Decision> decisions(long caseId) {
        return entities.createQuery("select d from ReviewDecision d where d.caseId = :case order by d.id", ReviewDecision.class)
                .setParameter("case", caseId).getResultStream().map(ReviewDecision::decision).toList();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    void flush() {
        entities.flush();
    }
}
