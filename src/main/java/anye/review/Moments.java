package anye.review;

import java.time.Instant;

import anye.kernel.Time;

/** A moment as a person reads it, in Beijing. */
final class Moments {

    private Moments() {
    }

    static String minute(Instant at) {
        return at == null ? "" : Time.minute(at);
    }
}
