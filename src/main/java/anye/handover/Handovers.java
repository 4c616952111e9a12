package anye.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.audit.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** All hand-overs: the outbox. */
@ApplicationScoped
public class Handovers {

    /** Longer than one attempt can take, so that no two senders send the same at once. */
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final int MOST_AT_ONCE = 10;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** The latest hand-over of a declaration, for 发送税务部门. */
    public Optional<HandoverRow> of(long declarationId) {
        return all(declarationId).stream().peek(found -> actor.mustSee(found.employer(), found.office())).map(Handover::row).findFirst();
    }

    boolean has(String key) {
        return entities.createQuery("select count(h) from Handover h where h.key = :key", Long.class).setParameter("key", key).getSingleResult() > 0;
    }

    /** The newest first. */
    List<Handover> all(long declarationId) {
        return entities.createQuery("select h from Handover h where h.declarationId = :declaration order by h.id desc", Handover.class)
                .setParameter("declaration", declarationId).getResultList();
    }

    Handover lock(Handover handover) {
        entities.lock(handover, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(handover);
        return handover;
    }

    void add(Handover handover) {
        entities.persist(handover);
        entities.flush();
    }

    /** Takes what is due, of each declaration only its oldest, and writes down that it is about to be sent; other nodes skip what this one takes. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Parcel> claim() {
        var now = clock.instant();
        var claimed = new ArrayList<Parcel>();
        for (var id : due(now)) {
            var handover = entities.find(Handover.class, id);
            handover.beginAttempt(now, now.plus(LEASE));
            claimed.add(handover.parcel());
        }
        return claimed;
    }

    private List<Long> due(Instant now) {
        var found = entities.createNativeQuery("""
                select h.id from handover h where h.state = 'PENDING' and h.next_at <= ?1
                and not exists (select 1 from handover o where o.declaration_id = h.declaration_id and o.id < h.id and o.state = 'PENDING')
                order by h.next_at, h.id limit %d for update skip locked""".formatted(MOST_AT_ONCE))
                .setParameter(1, now.atOffset(ZoneOffset.UTC)).getResultList();
        return ((List<?>) found).stream().map(id -> ((Number) (id instanceof Object[] row ? row[0] : id)).longValue()).toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void acknowledged(long id, TaxAnswer answer) {
        var handover = entities.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (handover.state() == HandoverState.PENDING) {
            handover.acknowledged(answer, clock.instant());
            journal.write("handover.acknowledged", "handover:" + id, handover.employer(), Map.of("answer", answer.name(), "attempts", String.valueOf(handover.attempts())));
        }
    }

    /** @return whether it has just become an alarm */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean failed(long id, String trouble) {
        var handover = entities.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE);
        var alarm = handover.failed(trouble, clock.instant());
        if (alarm) {
            journal.write("handover.alarm", "handover:" + id, handover.employer(), Map.of("trouble", trouble, "attempts", String.valueOf(handover.attempts())));
        }
        return alarm;
    }
}
