package anye.declaration;

import java.time.Clock;

import anye.dispatch.DispatchChecks;
import anye.kernel.Months;
import anye.kernel.Refusal;
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
    private DispatchedPlacements dispatched;
    @Inject
    private DispatchChecks dispatch;
    @Inject
    private Clock clock;

    /** @return the outcome */
    public ReviewStatus apply(long placementId, PerQuestion accepted, PerQuestion refused) {
        var placement = placements.get(placementId);
        var declaration = placements.declaration(placement);
        declaration.mustBeOpen();
        mustAgree(placement, declaration, accepted.of(Question.CONTRACT));
        if (!accepted.of(Question.CERTIFICATE).isEmpty()) {
            placements.certificates(placementId).stream().filter(PlacementCertificate::isByHand).forEach(PlacementCertificate::accept);
        }
        var before = placements.verdict(placement).orElseThrow().facts();
        // of a case that is decided again only some cells are asked: what was accepted before stands, unless it is refused now
        var evidence = accepted;
        for (var question : Question.values()) {
            evidence = evidence.and(question, before.evidence().of(question).minus(refused.of(question)));
        }
        var facts = before.withEvidence(evidence).withCertificates(placements.certificates(placementId).stream()
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

    /** 材料与实际情况不符的，应认定为未安排: nobody accepts a dispatched month that the roster and the filings do not bear out (《补充规定》第七条). */
    private void mustAgree(Placement placement, Declaration declaration, Months accepted) {
        var mismatched = dispatched.of(declaration, placement)
                .flatMap(said -> dispatch.check(said.host(), said.office(), said.person(), said.declared()).entrySet().stream())
                .filter(month -> month.getValue().isMismatch() && accepted.contains(month.getKey())).map(month -> Months.of(month.getKey())).reduce(Months.NONE, Months::or);
        if (!mismatched.isEmpty()) {
            throw new Refusal(null, "declaration.review.dispatchMismatch", mismatched.toString());
        }
    }
}
