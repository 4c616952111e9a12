package anye.rules.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many requests each client still has in the running minute.
 *
 * <p>Holds so many clients and no more: the one that asked least recently is forgotten, so a flood of addresses costs
 * memory for the newest only.
 */
public final class Allowance {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private static final class Minute {
        private Instant began;
        private int requests;
    }

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Minute> clients;

    public Allowance(int perMinute, int mostClients, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
        this.clients = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Minute> eldest) {
                return size() > mostClients;
            }
        };
    }

    /** @return 0 when the request is allowed, else the seconds to wait */
    public synchronized long take(String client) {
        Instant now = clock.instant();
        Minute minute = clients.computeIfAbsent(client, unseen -> new Minute());
        if (minute.began == null || !now.isBefore(minute.began.plus(WINDOW))) {
            minute.began = now;
            minute.requests = 0;
        }
        if (minute.requests < perMinute) {
            minute.requests++;
            return 0;
        }
        return Duration.between(now, minute.began.plus(WINDOW)).plusMillis(999).toSeconds();
    }

    synchronized int clients() {
        return clients.size();
    }
}
