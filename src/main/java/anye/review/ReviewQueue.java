package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** So many are counted; whoever has more does not need to know how many. */
    public static final int MOST_COUNTED = 1000;

    /** Which part of the queue. */
    public enum Part {
        OPEN("", ""),
        MINE(" and c.claimedBy = :me", " and claimed_by = ?1"),
        UNOWNED(" and c.claimedBy is null", " and claimed_by is null"),
        OVERDUE(" and c.stopped = false and c.dueOn < :today", " and stopped = false and due_on < ?2"),
        STOPPED(" and c.stopped = true", " and stopped = true"),
        /** 待补正: the employer has been asked for papers. */
        OWED(" and c.owedUntil is not null", " and owed_until is not null"),
        /** Every cell passes by now: what can be approved at once. */
        GREEN(" and c.green = true", " and green = true"),
        DECIDED("", "");

        private final String condition;
        private final String counted;

        Part(String condition, String counted) {
            this.condition = condition;
            this.counted = counted;
        }

        public boolean isOpen() {
            return this != DECIDED;
        }

        private String state() {
            return isOpen() ? "OPEN" : "DECIDED";
        }

        private String countedInOrder() {
            return isOpen() ? " order by stopped, due_on, id" : " order by decided_at desc";
        }
    }

    /** How late: from so many percent of the legal clock on. */
    public enum Stage {
        HALF("half_on"), MOST("most_on"), DUE("due_on");

        private final String day;

        Stage(String day) {
            this.day = day;
        }

        private String condition() {
            return " and c.stopped = false and c." + day.replace("_on", "On") + " <= :today";
        }

        private String counted() {
            return " and stopped = false and " + day + " <= ?2";
        }
    }

    /** @param total of the part, over all pages, as far as it is counted */
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

    /** How many there are in a part; one more than is counted when there are more. */
    public long count(Division office, Part part, Stage stage) {
        return counted(office, List.of(part), stage).get(part);
    }

    /** The same of every part at once. */
    public Map<Part, Long> counts(Division office) {
        return counted(office, List.of(Part.values()), null);
    }

    /** Counted in the order in which they are shown: else the database reads the whole table for the first thousand of an office. */
    private Map<Part, Long> counted(Division office, List<Part> parts, Stage stage) {
        mustSee(office);
        var county = office.level() == Division.Level.COUNTY;
        var late = stage == null ? "" : stage.counted();
        var asked = entities.createNativeQuery("select " + parts.stream().map(part -> "(select count(*) from (select 1 from review_case where state = '" + part.state() + "' and "
                + (county ? "office = ?3" : "office between ?3 and ?4") + part.counted + late + part.countedInOrder() + " limit " + (MOST_COUNTED + 1) + ") n)").collect(Collectors.joining(", ")) + ", cast(?1 as varchar(200)), cast(?2 as date)")
                .setParameter(1, actor.subject()).setParameter(2, LocalDate.now(clock)).setParameter(3, office.low());
        var row = (Object[]) (county ? asked : asked.setParameter(4, office.high())).getSingleResult();
        var counts = new EnumMap<Part, Long>(Part.class);
        for (int i = 0; i < parts.size(); i++) {
            counts.put(parts.get(i), ((Number) row[i]).longValue());
        }
        return counts;
    }

    private <T> TypedQuery<T> asked(String what, Class<T> type, Division office, Part part, Stage stage, String order) {
        mustSee(office);
        var county = office.level() == Division.Level.COUNTY;
        var late = stage == null ? "" : stage.condition();
        var query = entities.createQuery(what + " from ReviewCase c where c.state = anye.review.CaseState." + part.state()
                + (county ? " and c.officeCode = :low" : " and c.officeCode between :low and :high") + part.condition + late + order, type).setParameter("low", office.low());
        if (!county) {
            query.setParameter("high", office.high());
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
}
