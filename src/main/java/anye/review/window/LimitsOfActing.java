package anye.review.window;

import anye.access.ActedFor;
import anye.access.CurrentActor;
import anye.declaration.DeclarationCompleted;
import anye.employer.Employers;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What a clerk may not do although the employer may: a refusal here undoes what was done. */
@ApplicationScoped
public class LimitsOfActing {

    @Inject
    private CurrentActor actor;
    @Inject
    private Acceptances acceptances;
    @Inject
    private Employers employers;

    /** Nobody promises for somebody else: the employer has signed the commitment, and its scan is here. */
    void completes(@Observes DeclarationCompleted completed) {
        if (actor.get().isActing()) {
            var acceptance = acceptances.acting();
            if (!completed.result().year().equals(actor.get().mandate().year())) {
                throw new Refusal(null, "declaration.window.otherYear", actor.get().mandate().year().toString());
            }
            if (acceptances.scans(acceptance.id()).stream().noneMatch(scan -> WindowPaper.COMMITMENT.name().equals(scan.question()))) {
                throw new Refusal(null, "review.window.commitmentMissing");
            }
        }
    }

    /** A clerk enters for employers of the own office only, and does not send them elsewhere. */
    void saves(@Observes ActedFor done) {
        if (done.act().equals("SaveProfile") && !employers.certifyingDivision(done.actor().employer()).equals(acceptances.acting().office())) {
            throw new Refusal("certifyingDivision", "review.window.ownOffice");
        }
    }
}
