package anye.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The pretend tax bureau keeps what it receives: the same key twice is one result, and another text under the same key is refused. */
@ApplicationScoped
public class TaxBureau {

    /** @param times how often it came */
    public record Received(String key, String receipt, String state, int times, Instant at) {
    }

    /** In the bureau's own books this employer stands otherwise, so that the difference can be seen. */
    private static final String DIFFERS = "1141010000XX000869";

    @PersistenceContext
    private EntityManager results;

    @Inject
    private Clock clock;

    /** @return nothing when another text came under this key before */
    @Transactional
    public Optional<Received> receive(String key, JsonObject result) {
        var body = result.toString();
        var known = results.find(TaxResult.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            var state = body.contains(DIFFERS) ? "INCONSISTENT" : "CONSISTENT";
            known = new TaxResult(key, body, "SW" + UUID.randomUUID().toString().replace("-", "").substring(0, 16).toUpperCase(), state, clock.instant());
            results.persist(known);
        } else if (known.says(body)) {
            known.again();
        } else {
            return Optional.empty();
        }
        return Optional.of(known.received());
    }

    public List<Received> all() {
        return results.createQuery("select r from TaxResult r order by r.receivedAt", TaxResult.class).getResultStream().map(TaxResult::received).toList();
    }

    /** Spread evenly: of any hundred attempts in a row, as many fail as the percentage says. */
    public static boolean fails(int attempt, int percent) {
        return (long) (attempt + 1) * percent / 100 > (long) attempt * percent / 100;
    }
}
