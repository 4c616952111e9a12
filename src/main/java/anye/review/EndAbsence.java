package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.access.CurrentActor;
import anye.access.Role;
import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A reviewer is back sooner, or stays after all. Cases that went to others stay there. */
@Stateless
public class EndAbsence {

    @Inject
    private CurrentActor actor;
    @Inject
    private Absences absences;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void end(long absenceId) {
        var found = absences.seen(absenceId);
        if (!found.subject().equals(actor.subject()) && !actor.get().has(Role.SUPERVISOR)) {
            throw new Refusal(null, "access.notFound");
        }
        found.end(LocalDate.now(clock));
        journal.write("review.absence.ended", "absence:" + absenceId, null, Map.of());
    }
}
