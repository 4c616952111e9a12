package anye.review.window;

import anye.access.CurrentActor;
import anye.access.Mandates;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Ends the entry for an employer; it may be begun again while the acceptance is open. */
@Stateless
public class StopActing {

    @Inject
    private CurrentActor actor;
    @Inject
    private Mandates mandates;

    /** @return the number of the acceptance */
    public long stop() {
        var mandate = actor.get().mandate();
        mandates.end(mandate.id());
        return mandate.acceptance();
    }
}
