package anye.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How often somebody may try to sign in, or a code. Counted per account and address together: whoever guesses from elsewhere never
 * locks the owner out; and per address alone, against guessing one password for many accounts.
 */
@ApplicationScoped
public class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 20;
    static final int BEGUN_A_MINUTE = 60;
    private static final int MOST_KEYS = 100_000;

    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();
    @Inject
    private Clock clock;

    public Attempts() {
    }

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Whether this address may try this account now. */
    public boolean mayTry(String account, String address) {
        return count(both(account, address), WINDOW) < PER_ACCOUNT && count(alone(address), WINDOW) < PER_ADDRESS;
    }

    public void failed(String account, String address) {
        add(both(account, address));
        add(alone(address));
    }

    public void succeeded(String account, String address) {
        failures.remove(both(account, address));
    }

    /** Whether this address may begin one more sign-in at a portal, counting it. An office shares one address, so the bound is wide. */
    boolean mayBegin(String address) {
        var key = "begin " + address;
        if (count(key, Duration.ofMinutes(1)) >= BEGUN_A_MINUTE) {
            return false;
        }
        add(key);
        return true;
    }

    private int count(String key, Duration window) {
        var times = failures.get(key);
        if (times == null) {
            return 0;
        }
        synchronized (times) {
            var oldest = clock.instant().minus(window);
            while (!times.isEmpty() && !times.peekFirst().isAfter(oldest)) {
                times.removeFirst();
            }
            return times.size();
        }
    }

    private void add(String key) {
        if (failures.size() > MOST_KEYS) {
            failures.values().removeIf(times -> {
                synchronized (times) {
                    return times.isEmpty() || !times.peekLast().isAfter(clock.instant().minus(WINDOW));
                }
            });
        }
        var times = failures.computeIfAbsent(key, ignored -> new ArrayDeque<>());
        synchronized (times) {
            times.addLast(clock.instant());
        }
    }

    private static String both(String account, String address) {
        return "account " + address + " " + account.strip().toLowerCase(Locale.ROOT);
    }

    private static String alone(String address) {
        return "address " + address;
    }
}
