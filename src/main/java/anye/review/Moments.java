package anye.review;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import anye.kernel.Time;

/** A moment as a person reads it, in Beijing. */
final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Time.BEIJING);

    private Moments() {
    }

    static String minute(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }
}
