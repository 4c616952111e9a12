package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final TurnedClock clock = new TurnedClock(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC);
    private final Attempts attempts = new Attempts(clock);

    @Test
    void the_sixth_attempt_within_a_quarter_of_an_hour_is_refused() {
        fail("zhang", "192.0.2.1", 4);
        assertThat(attempts.mayTry("zhang", "192.0.2.1")).isTrue();
        fail("zhang", "192.0.2.1", 1);
        assertThat(attempts.mayTry("zhang", "192.0.2.1")).isFalse();
        assertThat(attempts.mayTry(" ZHANG ", "192.0.2.1")).as("the same account, typed otherwise").isFalse();
    }

    @Test
    void a_quarter_of_an_hour_later_it_is_allowed_again() {
        fail("zhang", "192.0.2.1", 5);
        clock.turn(Attempts.WINDOW.minusSeconds(1));
        assertThat(attempts.mayTry("zhang", "192.0.2.1")).isFalse();
        clock.turn(Duration.ofSeconds(1));
        assertThat(attempts.mayTry("zhang", "192.0.2.1")).isTrue();
    }

    @Test
    void who_guesses_elsewhere_does_not_lock_the_owner_out() {
        fail("zhang", "198.51.100.9", 50);
        assertThat(attempts.mayTry("zhang", "192.0.2.1")).isTrue();
    }

    @Test
    void one_address_cannot_try_one_password_for_many_accounts() {
        IntStream.range(0, Attempts.PER_ADDRESS).forEach(i -> fail("account" + i, "198.51.100.9", 1));
        assertThat(attempts.mayTry("another", "198.51.100.9")).isFalse();
        assertThat(attempts.mayTry("another", "192.0.2.1")).isTrue();
    }

    @Test
    void a_success_forgets_the_slips_before_it() {
        fail("zhang", "192.0.2.1", 4);
        attempts.succeeded("zhang", "192.0.2.1");
        fail("zhang", "192.0.2.1", 4);
        assertThat(attempts.mayTry("zhang", "192.0.2.1")).isTrue();
    }

    @Test
    void sign_ins_at_a_portal_are_counted_by_the_minute() {
        IntStream.range(0, Attempts.BEGUN_A_MINUTE).forEach(i -> assertThat(attempts.mayBegin("192.0.2.1")).isTrue());
        assertThat(attempts.mayBegin("192.0.2.1")).isFalse();
        clock.turn(Duration.ofMinutes(1));
        assertThat(attempts.mayBegin("192.0.2.1")).isTrue();
    }

    private void fail(String account, String address, int times) {
        IntStream.range(0, times).forEach(i -> attempts.failed(account, address));
    }
}
