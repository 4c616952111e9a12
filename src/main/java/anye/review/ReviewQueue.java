package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        OPEN("", "1 = 1"),
        MINE(" and c.claimedBy = :me", "claimed_by = ?3"),
        UNOWNED(" and c.claimedBy is null", "claimed_by is null"),
        OVERDUE(" and c.stopped = false and c.dueOn < :today", "stopped = false and due_on < ?4"),
        STOPPED(" and c.stopped = true", "stopped = true"),
        /** Every cell passes by now: what can be approved at once. */
        GREEN(" and c.green = true", "green = true"),
        DECIDED("", null);

        private final String condition;
        private final String counted;

        Part(String condition, String counted) {
            this.condition = condition;
            this.counted = counted;
        }

        public boolean isOpen() {
            return counted != null;
        }
    }

    /** How late: from so many percent of the legal clock on. */
    public enum Stage {
        HALF(" and c.stopped = false and c.halfOn <= :today"), MOST(" and c.stopped = false and c.mostOn <= :today"), DUE(" and c.stopped = false and c.dueOn <= :today");

        private final String condition;

        Stage(String condition) {
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

    public Page of(Division office, Part part, int first, int most) {
        return of(office, part, null, first, most);
    }

    /**
     * @param stage null for all
     * @throws Refusal for an office that is neither the actor's own nor below it
     */
    public Page of(Division office, Part part, Stage stage, int first, int most) {
        return new Page(rows(office, part, stage, first, most), count(office, part, stage));
    }

    public List<CaseRow> rows(Division office, Part part, Stage stage, int first, int most) {
        var order = part == Part.DECIDED ? " order by c.decidedAt desc, c.id desc" : " order by c.stopped, c.dueOn, c.id";
        return asked("select c", ReviewCase.class, office, part, stage, order).setFirstResult(first).setMaxResults(most).getResultStream().map(cases::row).toList();
    }

    public long count(Division office, Part part, Stage stage) {
        return asked("select count(c)", Long.class, office, part, stage, "").getSingleResult();
    }

    /** How many there are in each open part: the open cases of the office are gone through once. */
    public Map<Part, Long> counts(Division office) {
        mustSee(office);
        var parts = Stream.of(Part.values()).filter(Part::isOpen).toList();
        var county = office.level() == Division.Level.COUNTY;
        var row = (Object[]) entities.createNativeQuery("select " + parts.stream().map(part -> "count(case when " + part.counted + " then 1 end)").collect(Collectors.joining(", "))
                + " from review_case where state = 'OPEN' and " + (county ? "office = ?1 and cast(?2 as varchar(6)) is not null" : "office between ?1 and ?2"))
                .setParameter(1, prefix(office, '0')).setParameter(2, prefix(office, '9')).setParameter(3, actor.subject()).setParameter(4, LocalDate.now(clock)).getSingleResult();
        var counts = new EnumMap<Part, Long>(Part.class);
        for (int i = 0; i < row.length; i++) {
            counts.put(parts.get(i), ((Number) row[i]).longValue());
        }
        return counts;
    }

    private <T> TypedQuery<T> asked(String what, Class<T> type, Division office, Part part, Stage stage, String order) {
        mustSee(office);
        var county = office.level() == Division.Level.COUNTY;
        var late = stage == null ? "" : stage.condition;
        var query = entities.createQuery(what + " from ReviewCase c where c.state = anye.review.CaseState." + (part.isOpen() ? "OPEN" : "DECIDED")
                + (county ? " and c.officeCode = :low" : " and c.officeCode between :low and :high") + part.condition + late + order, type).setParameter("low", prefix(office, '0'));
        if (!county) {
            query.setParameter("high", prefix(office, '9'));
        }
        if (part == Part.MINE) {
            query.setParameter("me", actor.get().subject());
        }
        if (part == Part.OVERDUE || stage != null) {
            query.setParameter("today", LocalDate.now(clock));
        }
        return query;
    }

    private void mustSee(Division office) {
        if (!actor.get().isStaff() || !actor.get().office().contains(office)) {
            throw new Refusal(null, "access.notFound");
        }
    }

    /** A division contains the codes that begin as its own does. */
    static String prefix(Division office, char rest) {
        var digits = switch (office.level()) {
            case NATION -> 0;
            case PROVINCE -> 2;
            case CITY -> 4;
            case COUNTY -> 6;
        };
        return office.code().substring(0, digits) + String.valueOf(rest).repeat(6 - digits);
    }
}
