package anye.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import anye.kernel.MovedTime;
import anye.kernel.Refusal;
import anye.testing.AtOnce;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Failures count in the database: for all nodes, over a restart, and whatever becomes of the asker's transaction. */
class AttemptsIT extends InContainer {

    private static final String HERE = "203.0.113.1";
    private static final String ELSEWHERE = "203.0.113.2";
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    private Attempts attempts;
    @Inject
    private MovedTime time;

    private String account;

    @BeforeEach
    void a_day_and_an_account_of_its_own() {
        int next = NEXT.incrementAndGet();
        time.to(LocalDate.of(2031, 1, next));
        account = "guessed" + next;
    }

    @AfterEach
    void time_is_what_it_was() {
        time.back();
    }

    @Test
    void the_sixth_attempt_within_a_quarter_of_an_hour_is_not_even_looked_at() {
        fail(5, password(account, HERE));
        var looked = new AtomicInteger();
        assertThatThrownBy(() -> attempts.check(password(" " + account.toUpperCase() + " ", HERE), tooMany(), wrong(), () -> Optional.of(looked.incrementAndGet())))
                .as("the same account, typed otherwise").hasMessage("test.tooMany");
        assertThat(looked).hasValue(0);
        assertThat(right(password(account, ELSEWHERE))).as("who guesses elsewhere does not lock the owner out").isTrue();
    }

    @Test
    void a_quarter_of_an_hour_later_it_is_allowed_again() {
        fail(5, password(account, HERE));
        time.on(Tried.WINDOW.minusMinutes(1));
        assertThat(right(password(account, HERE))).isFalse();
        time.on(Duration.ofMinutes(1));
        assertThat(right(password(account, HERE))).isTrue();
    }

    @Test
    void a_success_forgets_the_slips_before_it_where_it_tells_whose_they_were() {
        fail(4, password(account, HERE));
        assertThat(right(password(account, HERE))).isTrue();
        fail(4, password(account, HERE));
        assertThat(right(password(account, HERE))).isTrue();

        fail(4, Tried.code(account, ELSEWHERE));
        assertThat(right(Tried.code(account, ELSEWHERE))).isTrue();
        fail(1, Tried.code(account, ELSEWHERE));
        assertThat(right(Tried.code(account, ELSEWHERE))).as("one good code is no licence to guess others").isFalse();
    }

    @Test
    void one_address_cannot_try_one_password_for_many_accounts() {
        IntStream.range(0, Tried.PER_ADDRESS).forEach(i -> fail(1, password(account + "." + i, HERE)));
        assertThat(right(password(account, HERE))).isFalse();
        assertThat(right(password(account, ELSEWHERE))).isTrue();
    }

    @Test
    void many_addresses_that_guess_for_one_account_are_stopped_and_its_owner_is_not() {
        IntStream.range(0, Tried.PER_ACCOUNT_EVERYWHERE).forEach(i -> fail(1, password(account, "198.51.100." + i)));
        assertThat(right(password(account, ELSEWHERE))).as("one more that guesses").isFalse();
        assertThat(right(Tried.password(account, ELSEWHERE, Optional.of("owner's browser")))).as("the owner, in a browser that is known").isTrue();
        assertThat(right(password(account + " of a colleague", ELSEWHERE))).isTrue();
    }

    @Test
    void behind_the_very_address_of_a_guesser_a_browser_that_is_known_is_counted_for_itself() {
        fail(5, password(account, HERE));
        fail(4, Tried.password(account, HERE, Optional.of("owner's browser")));
        assertThat(right(Tried.password(account, HERE, Optional.of("owner's browser")))).isTrue();
        fail(5, Tried.password(account, HERE, Optional.of("owner's browser")));
        assertThat(right(Tried.password(account, HERE, Optional.of("owner's browser")))).as("nor is it a licence to guess").isFalse();
    }

    @Test
    void a_stolen_password_does_not_use_up_the_owners_second_factor() {
        long id = 2_000_000 + NEXT.get();
        fail(5, Tried.factor(id, Optional.empty()));
        assertThat(right(Tried.factor(id, Optional.empty()))).isFalse();
        assertThat(right(Tried.factor(id, Optional.of("owner's browser")))).isTrue();
    }

    @Test
    void what_may_happen_once_happens_once_until_its_time_is_over() {
        assertThat(attempts.isFirst(account, Duration.ofMinutes(10))).isTrue();
        assertThat(attempts.isFirst(account, Duration.ofMinutes(10))).isFalse();
        time.on(Duration.ofMinutes(10));
        assertThat(attempts.isFirst(account, Duration.ofMinutes(10))).isTrue();
    }

    @Test
    void a_second_factor_is_limited_wherever_it_is_tried_from_and_over_the_day() {
        var factor = Tried.factor(1_000_000 + NEXT.get(), Optional.empty());
        for (int quarters = 0; quarters < Tried.FACTORS_A_DAY / Tried.PER_ACCOUNT; quarters++) {
            fail(5, factor);
            assertThat(right(factor)).isFalse();
            time.on(Tried.WINDOW);
        }
        assertThat(right(factor)).as("the day's are used up").isFalse();
        time.on(Duration.ofDays(1));
        assertThat(right(factor)).isTrue();
    }

    @Test
    void many_at_once_are_not_looked_at_more_often_than_one_after_the_other() throws Exception {
        var looked = new AtomicInteger();
        Callable<Boolean> guess = () -> {
            try {
                attempts.check(password(account, HERE), tooMany(), wrong(), () -> {
                    looked.incrementAndGet();
                    return Optional.empty();
                });
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
        assertThat(AtOnce.all(Stream.generate(() -> guess).limit(12).toList())).containsOnly(false);
        assertThat(looked.get()).isLessThanOrEqualTo(Tried.PER_ACCOUNT);
    }

    private void fail(int times, Tried tried) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> attempts.check(tried, tooMany(), wrong(), Optional::empty)).hasMessage("test.wrong");
        }
    }

    private boolean right(Tried tried) {
        try {
            return attempts.check(tried, tooMany(), wrong(), () -> Optional.of(true));
        } catch (Refusal refused) {
            assertThat(refused).hasMessage("test.tooMany");
            return false;
        }
    }

    private static Tried password(String account, String address) {
        return Tried.password(account, address, Optional.empty());
    }

    private static Refusal tooMany() {
        return new Refusal(null, "test.tooMany");
    }

    private static Refusal wrong() {
        return new Refusal("code", "test.wrong");
    }
}
