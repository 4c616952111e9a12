package anye.dispatch;

import anye.access.Actor;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether somebody has anything to do with filings of agencies, so that nobody else is offered them. */
@ApplicationScoped
public class DispatchConcern {

    @Inject
    private DispatchPlaces places;
    @Inject
    private DispatchContracts contracts;

    /** An employer registered where agencies file, or named in a contract; an office of such a place. */
    public boolean of(Actor actor) {
        return actor.isStaff() ? places.concern(actor.office()) : actor.isEmployer() && (isRegisteredThere(actor.employer()) || contracts.concern(actor.employer()));
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
