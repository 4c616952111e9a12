package anye.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/**
 * The one clock. Deadlines are the product, so everybody is handed the time and tests own it; the law's day is a day
 * in Beijing.
 *
 * <p>A demonstration lives inside a filing window, whatever the real date: with the sandbox on, its first start is
 * taken to be the morning of {@code anye.sandbox.today}, and time goes on from there, over restarts too.
 */
@ApplicationScoped
public class Time {

    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(BEIJING);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Clock clock = Installation.sandbox() ? Clock.offset(real(), sandboxOffset()) : real();

    /** A moment as a person reads it, in Beijing; empty for what has not happened. */
    public static String minute(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    @Produces
    public Clock clock() {
        return clock;
    }

    @Produces
    @WallClock
    public Clock wallClock() {
        return real();
    }

    private static Clock real() {
        return Clock.system(BEIJING);
    }

    private static Duration sandboxOffset() {
        var file = Installation.data().resolve("sandbox-clock");
        try {
            if (!Files.exists(file)) {
                var today = LocalDate.parse(Installation.setting("anye.sandbox.today", "2026-09-15"));
                Files.writeString(file, Duration.between(real().instant(), today.atTime(MORNING).atZone(BEIJING)).toString());
            }
            return Duration.parse(Files.readString(file).trim());
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's date can be neither read nor kept", e);
        }
    }
}
