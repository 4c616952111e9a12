package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SignInsBegunTest {

    private final TurnedClock clock = new TurnedClock(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC);
    private final SignInsBegun begun = new SignInsBegun(clock);

    @Test
    void sign_ins_at_a_portal_are_counted_by_the_minute_and_address() {
        IntStream.range(0, SignInsBegun.A_MINUTE).forEach(i -> assertThat(begun.mayBegin("192.0.2.1")).isTrue());
        assertThat(begun.mayBegin("192.0.2.1")).isFalse();
        assertThat(begun.mayBegin("198.51.100.9")).isTrue();
        clock.turn(Duration.ofMinutes(1));
        assertThat(begun.mayBegin("192.0.2.1")).isTrue();
    }
}
