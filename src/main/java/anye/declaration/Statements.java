package anye.declaration;

import java.util.List;

import anye.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What employers stated in payrolls, beside what the departments answered last. */
@ApplicationScoped
public class Statements {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Placements placements;

    /** In the order of months; nothing until the departments were asked. */
    public List<StatedDifference> differences(long placementId) {
        var placement = placements.get(placementId);
        var declaration = placements.declaration(placement);
        actor.mustSee(declaration.employer(), declaration.office());
        return placements.verdict(placement).map(verdict -> {
            var stated = of(placementId);
            return stated.isEmpty() ? List.<StatedDifference>of() : StatedDifference.of(stated, verdict.facts());
        }).orElse(List.of());
    }

    private List<StatedMonth> of(long placementId) {
        return entities.createQuery("select s from StatedMonth s where s.placementId = :placement order by s.month", StatedMonth.class).setParameter("placement", placementId).getResultList();
    }
}
