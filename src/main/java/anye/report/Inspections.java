package anye.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.kernel.Refusal;
import anye.kernel.persistence.PartOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** All joint inspections. An office sees its own and those of the offices below it; only its own it writes. */
@ApplicationScoped
public class Inspections {

    /** @param total of all pages */
    public record Found(List<InspectionRow> rows, long total) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Records records;
    @Inject
    private Supervision supervision;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * The latest inspection first.
     *
     * @param search part of a name or a code; null or empty for all
     * @param state null for all
     */
    public Found list(Scope scope, String search, InspectionState state, int first, int most) {
        supervision.mustSee(scope);
        var rows = asked("select i", JointInspection.class, " order by i.inspectedOn desc, i.id desc", scope, search, state).setFirstResult(first).setMaxResults(most).getResultStream()
                .map(each -> each.row(LocalDate.now(clock))).toList();
        return new Found(rows, asked("select count(i)", Long.class, "", scope, search, state).getSingleResult());
    }

    private <T> TypedQuery<T> asked(String what, Class<T> type, String order, Scope scope, String search, InspectionState state) {
        var sought = search == null ? "" : search.strip();
        var query = entities.createQuery(what + " from JointInspection i where i.officeCode between :low and :high"
                + (sought.isEmpty() ? "" : " and (i.unitName like :search escape '!' or i.creditCode like :search escape '!')") + (state == null ? "" : " and i.state = :state") + order, type)
                .setParameter("low", scope.low()).setParameter("high", scope.high());
        if (!sought.isEmpty()) {
            query.setParameter("search", PartOf.text(sought));
        }
        if (state != null) {
            query.setParameter("state", state);
        }
        return query;
    }

    /** @throws Refusal access.notFound for one beyond the office */
    public InspectionRow row(long id) {
        return get(id).row(LocalDate.now(clock));
    }

    /** Those of a calendar year, by state. */
    Map<InspectionState, Long> counts(Scope scope, int year) {
        var counts = new EnumMap<InspectionState, Long>(InspectionState.class);
        for (var state : InspectionState.values()) {
            counts.put(state, 0L);
        }
        records.rows("select i.state, count(*) from joint_inspection i where i.office between ?1 and ?2 and i.inspected_on between ?3 and ?4 group by i.state", scope.low(), scope.high(),
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).forEach(row -> counts.put(InspectionState.valueOf(row[0].toString()), Records.number(row[1])));
        return counts;
    }

    public boolean mayWrite(InspectionRow row) {
        return row.office().equals(actor.get().office());
    }

    private JointInspection get(long id) {
        var found = entities.find(JointInspection.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        supervision.mustSee(Scope.of(found.office()));
        return found;
    }

    /** Of the own office, as it was read. */
    JointInspection lock(long id, long version) {
        var found = get(id);
        if (!found.office().equals(actor.get().office())) {
            throw new Refusal(null, "report.inspection.otherOffice");
        }
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        if (found.version() != version) {
            throw new Refusal(null, "report.inspection.changedMeanwhile");
        }
        return found;
    }

    JointInspection add(JointInspection inspection) {
        entities.persist(inspection);
        entities.flush();
        return inspection;
    }

    void flush() {
        entities.flush();
    }
}
