package anye.declaration;

import java.time.Clock;

import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** STEP.03, its end: every failing question of every chosen month has evidence of its own (V10), so the office can be asked. */
@Stateless
public class SubmitPlacement {

    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Event<PlacementSubmitted> submitted;
    @Inject
    private Clock clock;

    public void submit(long placementId) {
        var placement = placements.own(placementId);
        var declaration = placements.declaration(placement);
        var file = placements.file(placement, declaration);
        if (file.matrix() == null || placement.chosen().isEmpty()) {
            throw new Refusal(null, "declaration.placement.notVerified");
        }
        if (file.getUncoveredCells() > 0) {
            throw new Refusal(null, "declaration.evidence.uncovered", file.getUncoveredCells());
        }
        placement.submit(clock.instant());
        submitted.fire(new PlacementSubmitted(placementId, declaration.id(), declaration.employer(), declaration.office(), placement.name(), file.toReview(), clock.instant()));
        declarations.note("declaration.placement.submitted", placement);
    }
}
