package anye.declaration;

import java.util.List;

import anye.access.CurrentActor;
import anye.kernel.Money;
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

    /** What the employer stated of one month. */
    public record Statement(int month, Money wage, Boolean pension, Boolean medical) {
    }

    /** In the order of months. */
    public List<Statement> all(long placementId) {
        var declaration = placements.declaration(placements.get(placementId));
        actor.mustSee(declaration.employer(), declaration.office());
        return of(placementId).stream().map(stated -> new Statement(stated.month(), stated.wage(), stated.pension(), stated.medical())).toList();
    }

    private List<StatedMonth> of(long placementId) {
        return entities.createQuery("select s from StatedMonth s where s.placementId = :placement order by s.month", StatedMonth.class).setParameter("placement", placementId).getResultList();
    }
}
