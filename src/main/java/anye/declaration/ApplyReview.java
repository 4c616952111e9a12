package anye.declaration;

import java.time.Clock;

import anye.kernel.Months;
import anye.policy.Policies;
import anye.rules.PerQuestion;
import anye.rules.Question;
import anye.rules.Rules;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Makes the reviewer's word the outcome of a placement: accepted evidence goes into a new verdict, a month with any refusal does not count. */
@Stateless
public class ApplyReview {

    @Inject
    private Placements placements;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    /** @return the outcome */
    public ReviewStatus apply(long placementId, PerQuestion accepted, PerQuestion refused) {
        var placement = placements.get(placementId);
        var declaration = placements.declaration(placement);
        declaration.mustBeOpen();
        if (!accepted.of(Question.CERTIFICATE).isEmpty()) {
            placements.certificates(placementId).stream().filter(PlacementCertificate::isByHand).forEach(PlacementCertificate::accept);
        }
        var before = placements.verdict(placement).orElseThrow().facts();
        var facts = before.withEvidence(accepted).withCertificates(placements.certificates(placementId).stream()
                .filter(PlacementCertificate::isAccepted).map(PlacementCertificate::fact).toArray(anye.rules.Certificate[]::new));
        var verdict = Rules.verify(facts, policies.forYear(declaration.office(), declaration.year()));
        var months = Months.NONE;
        for (var question : Question.values()) {
            months = months.or(refused.of(question));
        }
        placement.decide(verdict, placements.keep(placement, facts, verdict, declaration), months, clock.instant());
        placements.claim(placement, declaration.year(), placement.confirmed());
        return placement.status();
    }
}
