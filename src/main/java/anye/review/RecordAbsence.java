package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.access.Actor;
import anye.access.CurrentActor;
import anye.access.Role;
import anye.access.Staff;
import anye.audit.Journal;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A reviewer will be absent. From the first day on their open cases are anybody's, and they are given no new ones. */
@Stateless
public class RecordAbsence {

    private static final int LONGEST_YEARS = 1;

    @Inject
    private CurrentActor actor;
    @Inject
    private Staff staff;
    @Inject
    private Absences absences;
    @Inject
    private Assignments assignments;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param subject whose absence: one's own, or for a supervisor that of a reviewer of the offices in their charge
     * @throws Refusal at the field that is wrong
     */
    public void record(String subject, LocalDate from, LocalDate to) {
        var faults = new Faults();
        var absent = faults.of(() -> whose(subject));
        faults.check(() -> mustFit(from, to));
        faults.tell();
        if (absences.overlaps(subject, from, to)) {
            throw new Refusal("from", "review.absence.overlaps");
        }
        long id = absences.add(new Absence(absent, from, to, actor.get().name(), clock.instant()));
        journal.write("review.absence.recorded", "absence:" + id, null, Map.of("staff", subject, "from", from.toString(), "to", to.toString()));
        if (from.equals(LocalDate.now(clock))) {
            assignments.of(subject).forEach(assignments::giveBack);
        }
    }

    private Actor whose(String subject) {
        if (actor.subject().equals(subject)) {
            return actor.get();
        }
        return staff.actor(subject).filter(found -> actor.get().has(Role.SUPERVISOR) && found.has(Role.REVIEWER) && actor.get().office().contains(found.office()))
                .orElseThrow(() -> new Refusal("who", "review.absence.who"));
    }

    private void mustFit(LocalDate from, LocalDate to) {
        var faults = new Faults();
        var today = LocalDate.now(clock);
        faults.when(from == null || from.isBefore(today), "from", "review.absence.from.wrong");
        faults.when(to == null || from != null && (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))), "to", "review.absence.to.wrong");
        faults.tell();
    }
}
