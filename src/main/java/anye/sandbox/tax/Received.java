package anye.sandbox.tax;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What has arrived, each result once, however often it was sent. Another text under the same key is another matter, and refused. */
@ApplicationScoped
public class Received {

    /** In the bureau's own books this employer stands otherwise, so that the difference can be seen. */
    private static final String DIFFERS = "1141010000XX000869";

    @PersistenceContext
    private EntityManager results;

    @Inject
    private Clock clock;

    private final AtomicLong attempts = new AtomicLong();

    /** @return nothing when another text came under this key before */
    @Transactional
    public Optional<TaxResult> take(String key, String body) {
        var sha256 = sha256(body);
        var known = results.find(TaxResult.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            known = new TaxResult(key, sha256, body.contains(DIFFERS) ? "INCONSISTENT" : "CONSISTENT", clock.instant());
            results.persist(known);
            return Optional.of(known);
        }
        if (!known.is(sha256)) {
            return Optional.empty();
        }
        known.again();
        return Optional.of(known);
    }

    private static String sha256(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The number of this attempt, over all senders. */
    long attempt() {
        return attempts.incrementAndGet();
    }
}
