package anye.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class SecondLookTest {

    @Test
    void of_many_cases_the_share_is_drawn_and_always_the_same() {
        var drawn = drawn("one");
        assertThat(drawn.length).isBetween(450, 550);
        assertThat(drawn("one")).isEqualTo(drawn);
    }

    @Test
    void who_does_not_know_the_secret_of_the_installation_cannot_know_what_is_drawn() {
        assertThat(drawn("another")).isNotEqualTo(drawn("one"));
    }

    private static long[] drawn(String secret) {
        return LongStream.rangeClosed(1, 10_000).filter(id -> SecondLook.draw(secret, id) < 0.05).toArray();
    }
}
