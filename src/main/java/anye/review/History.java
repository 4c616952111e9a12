package anye.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import anye.access.CurrentActor;
import anye.kernel.Division;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

/** What happened to each case, and who of the staff has still to learn of it. */
@ApplicationScoped
public class History {

    /** More news than fit on a page help nobody. */
    private static final int MOST_NEWS = 20;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** Oldest first. Whoever calls has seen to it that the case may be seen. */
    List<CaseEventRow> of(long caseId) {
        return entities.createQuery("select e from CaseEvent e where e.caseId = :case order by e.id", CaseEvent.class)
                .setParameter("case", caseId).getResultStream().map(CaseEvent::row).toList();
    }

    /** What the one who acts now has to know and has not looked at, the newest first. */
    public List<CaseEventRow> news() {
        return entities.createQuery("select e from CaseEvent e, CaseTelling t where t.eventId = e.id and t.toldTo = :me and t.seenAt is null order by e.id desc", CaseEvent.class)
                .setParameter("me", actor.subject()).setMaxResults(MOST_NEWS).getResultStream().map(CaseEvent::row).toList();
    }

    /** The one who acts now has looked at the case. */
    @Transactional
    public void seen(long caseId) {
        entities.createQuery("update CaseTelling t set t.seenAt = :now where t.toldTo = :me and t.seenAt is null and t.eventId in (select e.id from CaseEvent e where e.caseId = :case)")
                .setParameter("now", clock.instant()).setParameter("me", actor.subject()).setParameter("case", caseId).executeUpdate();
    }

    /** Cases that came to the actor's office from another or left it, or an office below it; the newest first. */
    public List<TransferRow> transfers(int first, int most) {
        return transfers("select e, c", Object[].class, " order by e.id desc").setFirstResult(first).setMaxResults(most).getResultStream()
                .map(row -> TransferRow.of(((CaseEvent) row[0]).row(), (ReviewCase) row[1])).toList();
    }

    /** Whether the actor's office, or one below it, has had the case. */
    boolean hasLeft(long caseId) {
        return actor.get().isStaff() && of(caseId).stream().anyMatch(event -> event.from() != null && actor.get().office().contains(event.from()));
    }

    public long transferCount() {
        return transfers("select count(e)", Long.class, "").getSingleResult();
    }

    private <T> TypedQuery<T> transfers(String what, Class<T> type, String order) {
        var office = actor.get().office();
        return entities.createQuery(what + " from CaseEvent e, ReviewCase c where c.id = e.caseId and (e.fromCode between :low and :high or e.toCode between :low and :high)" + order, type)
                .setParameter("low", office.low()).setParameter("high", office.high());
    }

    void write(ReviewCase found, CaseEventKind kind) {
        write(found, kind, null, null, List.of());
    }

    /** @param told the keys of those who are to know; the one who acts knows already */
    void write(ReviewCase found, CaseEventKind kind, String toName, String reason, Collection<String> told) {
        keep(new CaseEvent(found.id(), kind, byName(), toName, null, null, reason, clock.instant()), told);
    }

    void moved(ReviewCase found, CaseEventKind kind, Division from, Division to, String reason, Collection<String> told) {
        keep(new CaseEvent(found.id(), kind, byName(), null, from, to, reason, clock.instant()), told);
    }

    private String byName() {
        return actor.get().isSystem() ? null : actor.get().name();
    }

    private void keep(CaseEvent event, Collection<String> told) {
        entities.persist(event);
        entities.flush();
        told.stream().filter(each -> each != null && !each.equals(actor.subject())).distinct().forEach(each -> entities.persist(new CaseTelling(event.id(), each)));
        entities.flush();
    }
}
