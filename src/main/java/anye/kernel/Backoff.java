package anye.kernel;

import java.time.Duration;

/**
 * How long to wait before trying again what was tried in vain: each time twice as long as before.
 *
 * @param first after the first attempt
 * @param longest never longer
 */
public record Backoff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /** @param attempts made so far, one at least */
    public Duration after(int attempts) {
        var wait = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
