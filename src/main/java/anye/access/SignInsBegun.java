package anye.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How many sign-ins at a portal an address has begun within a minute. Nothing can be guessed there; the bound keeps this
 * node's memory from being filled with sessions, so this node counts for itself. An office shares one address, so it is wide.
 */
@ApplicationScoped
public class SignInsBegun {

    static final int A_MINUTE = 60;
    static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 100_000;

    private final Map<String, Deque<Instant>> begun = new ConcurrentHashMap<>();
    @Inject
    private Clock clock;

    public SignInsBegun() {
    }

    SignInsBegun(Clock clock) {
        this.clock = clock;
    }

    /** Whether this address may begin one more, counting it. */
    boolean mayBegin(String address) {
        var oldest = clock.instant().minus(MINUTE);
        if (begun.size() > MOST_ADDRESSES) {
            begun.values().removeIf(times -> isOver(times, oldest));
        }
        var times = begun.computeIfAbsent(address, ignored -> new ArrayDeque<>());
        synchronized (times) {
            while (!times.isEmpty() && !times.peekFirst().isAfter(oldest)) {
                times.removeFirst();
            }
            return times.size() < A_MINUTE && times.add(clock.instant());
        }
    }

    private static boolean isOver(Deque<Instant> times, Instant oldest) {
        synchronized (times) {
            return times.isEmpty() || !times.peekLast().isAfter(oldest);
        }
    }
}
