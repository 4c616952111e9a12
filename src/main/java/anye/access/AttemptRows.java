package anye.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Tries that count still; each step is seen by all nodes as soon as it is made. */
@ApplicationScoped
class AttemptRows {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Whether so many more are within every limit. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean hasRoom(Tried tried, int more) {
        var now = clock.instant();
        return tried.limits().stream().allMatch(limit -> count(limit, now) + more <= limit.most());
    }

    private long count(Tried.Limit limit, Instant now) {
        return entities.createQuery("select count(a) from Attempt a where a.limitedBy = :key and a.until > :now", Long.class)
                .setParameter("key", key(limit)).setParameter("now", now).getSingleResult();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> add(Tried tried) {
        var now = clock.instant();
        entities.createQuery("delete from Attempt a where a.until <= :now").setParameter("now", now).executeUpdate();
        return tried.limits().stream().map(limit -> {
            var attempt = new Attempt(key(limit), now.plus(limit.window()));
            entities.persist(attempt);
            entities.flush();
            return attempt.id();
        }).toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void withdraw(List<Long> begun) {
        entities.createQuery("delete from Attempt a where a.id in :ids").setParameter("ids", begun).executeUpdate();
    }

    /** What was right is no failure; and where it tells whose failures those before it were, they are forgotten, but not the address's. */
    @Transactional(TxType.REQUIRES_NEW)
    public void succeeded(Tried tried, List<Long> begun) {
        withdraw(begun);
        if (tried.forgets()) {
            entities.createQuery("delete from Attempt a where a.limitedBy = :key").setParameter("key", key(tried.limits().get(0))).executeUpdate();
        }
    }

    /** An address and an account are nobody's business in a backup of the database. */
    private static String key(Tried.Limit limit) {
        return Secrets.hmac(Attempts.SECRET, "attempt " + limit.of());
    }
}
