package anye.amendment;

import java.time.Clock;
import java.util.List;

import anye.declaration.Flip;
import anye.declaration.Flips;
import anye.policy.Policies;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What would become of the stored answers, office by office, were a proposed amendment in force. Changes nothing. */
@Stateless
public class PreviewAmendment {

    @Inject
    private Amendments amendments;
    @Inject
    private Policies policies;
    @Inject
    private Flips flips;
    @Inject
    private Clock clock;

    /** Nothing for a plan of holidays, which is no question of the law. */
    public List<Flip> preview(long id) {
        var row = amendments.row(id);
        return row.isHolidayPlan() ? List.of() : flips.under(policies.with(row.amendment(clock.instant())), row.division(), row.from());
    }
}
