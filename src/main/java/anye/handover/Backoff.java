package anye.handover;

import java.time.Duration;

/** How long to wait before asking again: longer each time, up to an hour. */
final class Backoff {

    /** From so many attempts in vain on, people are told. */
    static final int ALARM = 6;

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {
    }

    /** @param attempts made so far, one at least */
    static Duration after(int attempts) {
        var wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
