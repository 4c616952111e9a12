package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import anye.access.CurrentActor;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All absences of reviewers. */
@ApplicationScoped
public class Absences {

    private static final int MOST = 200;
    private static final String LASTS = " a.from <= :today and a.to >= :today and a.endedOn is null";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** Those of the actor's own office and of the offices below it that last or are still to come, the next first. */
    public List<AbsenceRow> coming() {
        var mine = actor.get().office();
        return entities.createQuery("select a from Absence a where a.to >= :today and a.endedOn is null order by a.from, a.id", Absence.class)
                .setParameter("today", today()).getResultStream().filter(absence -> mine.contains(absence.office())).limit(MOST).map(absence -> absence.row(today())).toList();
    }

    /** The keys of those who are absent today. */
    Set<String> absent() {
        return new HashSet<>(entities.createQuery("select a.subject from Absence a where" + LASTS, String.class).setParameter("today", today()).getResultList());
    }

    /** Open cases of those who are absent today. */
    List<Long> casesOfTheAbsent() {
        return entities.createQuery("select c.id from ReviewCase c where c.state = :open and c.claimedBy in (select a.subject from Absence a where" + LASTS + ") order by c.id", Long.class)
                .setParameter("open", CaseState.OPEN).setParameter("today", today()).getResultList();
    }

    boolean overlaps(String subject, LocalDate from, LocalDate to) {
        return entities.createQuery("select count(a) from Absence a where a.subject = :subject and a.endedOn is null and a.from <= :to and a.to >= :from", Long.class)
                .setParameter("subject", subject).setParameter("from", from).setParameter("to", to).getSingleResult() > 0;
    }

    Absence seen(long id) {
        var found = entities.find(Absence.class, id);
        if (found == null || !actor.get().office().contains(found.office())) {
            throw new Refusal(null, "access.notFound");
        }
        return found;
    }

    long add(Absence absence) {
        entities.persist(absence);
        entities.flush();
        return absence.row(today()).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
