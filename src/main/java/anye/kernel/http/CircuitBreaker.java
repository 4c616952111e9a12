package anye.kernel.http;

import java.time.Duration;
import java.util.function.LongSupplier;

/** After so many failures in a row nobody is asked for a while; then one is let through at a time, until one succeeds. */
final class CircuitBreaker {

    static final int FAILURES = 5;
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final LongSupplier nanoTime;
    private int failures;
    private long pausedUntil;

    CircuitBreaker(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    boolean isOpen() {
        return !mayPass(false);
    }

    /** Whether this one may be asked now. */
    boolean pass() {
        return mayPass(true);
    }

    /** @param passing the one let through keeps the others waiting for another while */
    private synchronized boolean mayPass(boolean passing) {
        if (failures < FAILURES) {
            return true;
        }
        long now = nanoTime.getAsLong();
        if (now - pausedUntil < 0) {
            return false;
        }
        if (passing) {
            pausedUntil = now + PAUSE.toNanos();
        }
        return true;
    }

    /** @return whether it is closed by this one */
    synchronized boolean succeeded() {
        boolean wasOpen = failures >= FAILURES;
        failures = 0;
        return wasOpen;
    }

    /** @return whether it is opened by this one */
    synchronized boolean failed() {
        failures++;
        pausedUntil = nanoTime.getAsLong() + PAUSE.toNanos();
        return failures == FAILURES;
    }
}
