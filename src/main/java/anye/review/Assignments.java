package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import anye.audit.Journal;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Sees to it that every case has an owner and that everybody knows how late it is. Each case is handled in a transaction of
 * its own under its lock and looked at again there, so that two nodes do everything once.
 */
@ApplicationScoped
public class Assignments {

    /** So many at a time: what is left waits for the next round. */
    private static final int AT_ONCE = 500;
    /** Nothing is without an owner after so many working days. */
    private static final int OWNERLESS_DAYS = 1;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Cases cases;
    @Inject
    private Absences absences;
    @Inject
    private Reviewers reviewers;
    @Inject
    private History history;
    @Inject
    private Journal journal;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    List<Long> ofTheAbsent() {
        return absences.casesOfTheAbsent();
    }

    List<Long> of(String subject) {
        return entities.createQuery("select c.id from ReviewCase c where c.state = :open and c.claimedBy = :subject order by c.id", Long.class)
                .setParameter("open", CaseState.OPEN).setParameter("subject", subject).getResultList();
    }

    List<Long> unowned() {
        return entities.createQuery("select c.id from ReviewCase c where c.state = :open and c.claimedBy is null and c.unownedOn < :day order by c.unownedOn, c.dueOn, c.id", Long.class)
                .setParameter("open", CaseState.OPEN).setParameter("day", today().minusDays(OWNERLESS_DAYS)).setMaxResults(AT_ONCE).getResultList();
    }

    List<Long> reachingAStage() {
        return entities.createQuery("select c.id from ReviewCase c where c.state = :open and c.stopped = false and (c.toldStage < 50 and c.halfOn <= :today"
                + " or c.toldStage < 80 and c.mostOn <= :today or c.toldStage < 100 and c.dueOn <= :today) order by c.dueOn, c.id", Long.class)
                .setParameter("open", CaseState.OPEN).setParameter("today", today()).setMaxResults(AT_ONCE).getResultList();
    }

    /** Its reviewer is absent: the case goes back to the queue, and its days without an owner begin. */
    @Transactional
    public void giveBack(long caseId) {
        var found = cases.lockSeen(caseId);
        if (found.isOpen() && found.isClaimed() && absences.absent().contains(found.claimedBy())) {
            var absent = found.claimedName();
            found.giveBack(today());
            cases.flush();
            history.write(found, CaseEventKind.GIVEN_BACK, absent, null, List.of());
            journal.write("review.case.givenBack", "case:" + caseId, found.employer(), Map.of());
        }
    }

    /** Nobody took it: the one with the fewest cases gets it. Where nobody is present it waits, and the supervisors see it without an owner. */
    @Transactional
    public void assign(long caseId) {
        var found = cases.lockSeen(caseId);
        if (found.isOpen() && !found.isClaimed() && found.unownedOn() != null && today().isAfter(workingDays.addWorkingDays(found.unownedOn(), OWNERLESS_DAYS).date())) {
            reviewers.next(found).ifPresent(next -> {
                found.give(next, clock.instant());
                cases.flush();
                history.write(found, CaseEventKind.ASSIGNED, next.name(), null, List.of(next.subject()));
                journal.write("review.case.assigned", "case:" + caseId, found.employer(), Map.of("to", next.subject()));
            });
        }
    }

    /** Half of the time is the owner's business; from four fifths on the supervisor knows, too. Each stage is told once. */
    @Transactional
    public void escalate(long caseId) {
        var found = cases.lockSeen(caseId);
        var stage = found.newStage(today());
        if (stage > 0) {
            found.told(stage);
            cases.flush();
            var supervisors = stage > 50 ? reviewers.supervisors(found.office()).stream() : Stream.<String>empty();
            history.write(found, stage == 100 ? CaseEventKind.DUE : stage == 80 ? CaseEventKind.MOST : CaseEventKind.HALF, null, null,
                    Stream.concat(Stream.ofNullable(found.claimedBy()), supervisors).toList());
            journal.write("review.case.escalated", "case:" + caseId, found.employer(), Map.of("stage", String.valueOf(stage)));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
