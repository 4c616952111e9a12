package anye.declaration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.policy.Policies;
import anye.rules.Finding;
import anye.rules.Question;
import anye.rules.Rules;
import anye.rules.YearFacts;
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

    /**
     * One verdict with everything it rests on.
     *
     * @param inForce whether no later one has taken its place
     * @param findings month by month, question by question
     */
    public record Trace(Instant givenAt, Division division, boolean inForce, YearFacts facts, List<Finding> findings) {
    }

    /** Every verdict of a placement, the earliest first: explained anew from what was known then. */
    public List<Trace> traces(long placementId) {
        var placement = placements.get(placementId);
        var declaration = placements.declaration(placement);
        actor.mustSee(declaration.employer(), declaration.office());
        return entities.createQuery("select v from StoredVerdict v where v.placementId = :placement order by v.id", StoredVerdict.class).setParameter("placement", placementId)
                .getResultStream().map(verdict -> {
                    var facts = verdict.facts();
                    var policy = policies.forYear(verdict.division(), declaration.year());
                    var findings = new ArrayList<Finding>();
                    Months.ALL.forEach(month -> List.of(Question.values()).forEach(question -> findings.add(Rules.explain(facts, policy, question, month))));
                    return new Trace(verdict.givenAt(), verdict.division(), verdict.id().equals(placement.verdictId()), facts, findings);
                }).toList();
    }

    private Optional<StoredVerdict> before(long placementId, long verdictId) {
        return entities.createQuery("select v from StoredVerdict v where v.placementId = :placement and v.id < :verdict order by v.id desc", StoredVerdict.class)
                .setParameter("placement", placementId).setParameter("verdict", verdictId).setMaxResults(1).getResultStream().findFirst();
    }
}
