package anye.declaration;

import java.util.Optional;

import anye.access.CurrentActor;
import anye.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The verdicts of a placement one after another; none of them is ever changed. */
@ApplicationScoped
public class Verifications {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Placements placements;
    @Inject
    private Policies policies;

    /** What the verdict in force says otherwise than the one before; nothing when there is none before. */
    public Optional<VerdictChanges> changes(long placementId) {
        var placement = placements.get(placementId);
        var declaration = placements.declaration(placement);
        actor.mustSee(declaration.employer(), declaration.office());
        return placements.verdict(placement).flatMap(now -> before(placementId, now.id()).map(before -> VerdictChanges.between(
                before.givenAt(), before.facts(), policies.forYear(before.division(), declaration.year()), now.givenAt(), now.facts(), policies.forYear(now.division(), declaration.year()))));
    }

    private Optional<StoredVerdict> before(long placementId, long verdictId) {
        return entities.createQuery("select v from StoredVerdict v where v.placementId = :placement and v.id < :verdict order by v.id desc", StoredVerdict.class)
                .setParameter("placement", placementId).setParameter("verdict", verdictId).setMaxResults(1).getResultStream().findFirst();
    }
}
