package anye.review;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.declaration.ApplyReview;
import anye.declaration.Declarations;
import anye.declaration.Placements;
import anye.declaration.ReviewStatus;
import anye.declaration.WindowEntries;
import anye.kernel.Refusal;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Decides a case whole. Of two reviewers at once one has an effect and the other learns who was faster; the same
 * decision sent again by the same reviewer changes nothing and is answered as the first time.
 */
@Stateless
public class DecideCase {

    @Inject
    private CurrentActor actor;
    @Inject
    private Cases cases;
    @Inject
    private ApplyReview applyReview;
    @Inject
    private Placements placements;
    @Inject
    private Declarations declarations;
    @Inject
    private WindowEntries windowEntries;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param version of the case as the page showed it
     * @throws Refusal at the cell that is not decided, or when the case is no longer this reviewer's to decide
     */
    public ReviewStatus decide(long caseId, List<Decision> decisions, long version) {
        var found = cases.lock(caseId);
        if (found.isDecidedBy(actor.get()) && new HashSet<>(cases.decisions(caseId)).equals(new HashSet<>(decisions))) {
            return found.outcome();
        }
        found.mustBeOpen();
        found.mustNotBeClaimedByAnother(actor.get());
        windowEntries.mustNotBeBy(actor.get(), found.declarationId());
        if (found.version() != version && !found.isClaimedBy(actor.get())) {
            throw new Refusal(null, "review.case.changed");
        }
        var checked = Decisions.of(found.cells(), decisions);
        var outcome = applyReview.apply(found.placementId(), checked.accepted(), checked.refused());
        found.decided(actor.get(), outcome, clock.instant());
        decisions.forEach(decision -> cases.add(new ReviewDecision(caseId, decision)));
        cases.flush();
        notices.tell(found.employer(), isLastOne(found) ? "review.notice.settled" : "review.notice.decided", found.personName());
        journal.write("review.case.decided", "case:" + caseId, found.employer(),
                Map.of("outcome", outcome.name(), "accepted", checked.accepted().toString(), "refused", checked.refused().toString()));
        return outcome;
    }

    /** Whether nothing but 完成申报 is left to do. */
    private boolean isLastOne(ReviewCase decided) {
        return declarations.overview(placements.file(decided.placementId()).row().declarationId()).isMayComplete();
    }
}
