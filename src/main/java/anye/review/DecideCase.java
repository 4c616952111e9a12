package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.declaration.ApplyReview;
import anye.declaration.Declarations;
import anye.declaration.Placements;
import anye.declaration.ReviewStatus;
import anye.kernel.Refusal;
import anye.notice.Notices;
import anye.rules.PerQuestion;
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
    private FourEyes fourEyes;
    @Inject
    private Reviewers reviewers;
    @Inject
    private SecondLook secondLook;
    @Inject
    private PaperRequests requests;
    @Inject
    private History history;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param version of the case as the page showed it
     * @return the outcome; null when another has to look again first (复核), so that nobody is told anything
     * @throws Refusal at the cell that is not decided, or when the case is no longer this reviewer's to decide
     */
    public ReviewStatus decide(long caseId, List<Decision> decisions, long version) {
        var found = cases.lockSeen(caseId);
        if (isSaidAgain(found, decisions)) {
            return found.outcome();
        }
        found.mustBeOpen();
        fourEyes.mustMayDecide(found, actor.get());
        found.mustNotBeClaimedByAnother(actor.get());
        if (found.version() != version && !found.isClaimedBy(actor.get())) {
            throw new Refusal(null, "review.case.changed");
        }
        requests.settle(found);
        found.mustNotBeOwed();
        var checked = Decisions.of(found.cells(), decisions);
        if (secondLook.isDue(found, checked)) {
            return lookAgain(found, decisions);
        }
        var outcome = applyReview.apply(found.placementId(), checked.accepted(), checked.refused());
        found.decided(actor.get(), outcome, !checked.refused().equals(PerQuestion.NONE), clock.instant());
        decisions.forEach(decision -> cases.add(new ReviewDecision(caseId, decision, false)));
        cases.flush();
        history.write(found, CaseEventKind.DECIDED);
        notices.tell(found.employer(), isLastOne(found) ? "review.notice.settled" : "review.notice.decided", found.personName());
        journal.write("review.case.decided", "case:" + caseId, found.employer(),
                Map.of("outcome", outcome.name(), "accepted", checked.accepted().toString(), "refused", checked.refused().toString()));
        return outcome;
    }

    /** Pressed twice, or sent twice by the network. */
    private boolean isSaidAgain(ReviewCase found, List<Decision> decisions) {
        var first = found.isOpen() && found.isFirstBy(actor.get());
        return (first || found.isDecidedBy(actor.get())) && new HashSet<>(cases.decisions(found.id(), first)).equals(new HashSet<>(decisions));
    }

    private ReviewStatus lookAgain(ReviewCase found, List<Decision> decisions) {
        decisions.forEach(decision -> cases.add(new ReviewDecision(found.id(), decision, true)));
        found.lookedAtFirst(actor.get(), clock.instant(), LocalDate.now(clock));
        cases.flush();
        // where the office has nobody else, the office above looks again, and has to know
        history.write(found, CaseEventKind.LOOKED_AT, null, null, reviewers.next(found).isPresent() ? List.of() : reviewers.supervisors(found.office()));
        journal.write("review.case.secondLook", "case:" + found.id(), found.employer(), Map.of());
        return null;
    }

    /** Whether nothing but 完成申报 is left to do. */
    private boolean isLastOne(ReviewCase decided) {
        return declarations.overview(placements.file(decided.placementId()).row().declarationId()).isMayComplete();
    }
}
