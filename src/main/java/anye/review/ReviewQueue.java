package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import anye.access.CurrentActor;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** 待办审核: the cases of an office, and of the offices below it, the oldest deadline first. */
@ApplicationScoped
public class ReviewQueue {

    /** Which part of the queue. */
    public enum Part {
        OPEN("c.state = anye.review.CaseState.OPEN"),
        MINE("c.state = anye.review.CaseState.OPEN and c.claimedBy = :me"),
        OVERDUE("c.state = anye.review.CaseState.OPEN and c.stopped = false and c.dueOn < :today"),
        DECIDED("c.state = anye.review.CaseState.DECIDED");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }

    /** @param total of the part, over all pages */
    public record Page(List<CaseRow> rows, long total) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Cases cases;
    @Inject
    private Clock clock;

    /** @throws Refusal for an office that is neither the actor's own nor below it */
    public Page of(Division office, Part part, int first, int most) {
        if (!actor.get().isStaff() || !actor.get().office().contains(office)) {
            throw new Refusal(null, "access.notFound");
        }
        var order = part == Part.DECIDED ? " order by c.decidedAt desc, c.id desc" : " order by c.stopped, c.dueOn, c.id";
        var rows = asked("select c", ReviewCase.class, office, part, order).setFirstResult(first).setMaxResults(most).getResultStream().map(cases::row).toList();
        return new Page(rows, asked("select count(c)", Long.class, office, part, "").getSingleResult());
    }

    private <T> TypedQuery<T> asked(String what, Class<T> type, Division office, Part part, String order) {
        var query = entities.createQuery(what + " from ReviewCase c where c.officeCode between :low and :high and " + part.condition + order, type)
                .setParameter("low", prefix(office, '0')).setParameter("high", prefix(office, '9'));
        if (part == Part.MINE) {
            query.setParameter("me", actor.get().subject());
        }
        if (part == Part.OVERDUE) {
            query.setParameter("today", LocalDate.now(clock));
        }
        return query;
    }

    /** A division contains the codes that begin as its own does. */
    private static String prefix(Division office, char rest) {
        var digits = switch (office.level()) {
            case NATION -> 0;
            case PROVINCE -> 2;
            case CITY -> 4;
            case COUNTY -> 6;
        };
        return office.code().substring(0, digits) + String.valueOf(rest).repeat(6 - digits);
    }
}
