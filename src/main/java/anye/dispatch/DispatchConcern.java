package anye.dispatch;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import anye.access.Actor;
import anye.access.CurrentActor;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;

/**
 * Whether the one signed in has anything to do with filings of agencies, so that nobody else is offered them. Every page
 * asks, so the answer stands for a minute.
 */
@SessionScoped
public class DispatchConcern implements Serializable {

    private static final Duration STANDS = Duration.ofMinutes(1);

    @Inject
    private DispatchPlaces places;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    private String subject;
    private boolean concerned;
    private Instant askedAt;

    /** An employer registered where agencies file, or named in a contract; an office of such a place. */
    public boolean isConcerned() {
        var now = clock.instant();
        var current = actor.get();
        if (!current.subject().equals(subject) || Duration.between(askedAt, now).compareTo(STANDS) >= 0) {
            concerned = ask(current);
            subject = current.subject();
            askedAt = now;
        }
        return concerned;
    }

    private boolean ask(Actor current) {
        return current.isStaff() ? places.concern(current.office())
                : current.isEmployer() && (isRegisteredThere(current.employer()) || contracts.concern(current.employer()));
    }

    /** Characters 3 to 8 of the code are the division of the registering office (GB 32100-2015). */
    private boolean isRegisteredThere(CreditCode code) {
        try {
            return places.around(Division.of(code.value().substring(2, 8))).isPresent();
        } catch (Refusal noDivision) {
            return false;
        }
    }
}
