package anye.amendment;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import anye.policy.Amendment;
import anye.policy.FaultyPolicy;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What is in force, brought to the figures of this node. A figure is looked up thousands of times for each time that one
 * changes, so it is not asked of the database.
 */
@ApplicationScoped
public class StandingAmendments {

    private static final Logger LOG = Logger.getLogger(StandingAmendments.class.getName());

    @Inject
    private Amendments amendments;
    @Inject
    private Policies policies;
    @Inject
    private WorkingDays workingDays;

    private List<AmendmentRow> brought = List.of();

    /** Reads what is in force; nothing changes when nothing has changed. */
    @Transactional
    public synchronized void bring() {
        var inForce = amendments.inForce();
        if (!ids(inForce).equals(ids(brought))) {
            policies.amend(inForce.stream().filter(row -> !row.isHolidayPlan()).<Amendment<?>>flatMap(row -> sound(row).stream()).toList());
            workingDays.announce(inForce.stream().filter(AmendmentRow::isHolidayPlan).map(row -> HolidayPlan.parse(row.from().getYear(), row.written())).toList());
            brought = inForce;
        }
    }

    /** A release may have lost a figure that an older one had. */
    private static Optional<Amendment<?>> sound(AmendmentRow row) {
        try {
            return Optional.of(row.amendment(row.decidedAt()));
        } catch (FaultyPolicy fault) {
            LOG.log(Level.SEVERE, () -> "Amendment " + row.id() + " is left out: " + fault.getMessage());
            return Optional.empty();
        }
    }

    private static List<Long> ids(List<AmendmentRow> rows) {
        return rows.stream().map(AmendmentRow::id).collect(Collectors.toList());
    }
}
