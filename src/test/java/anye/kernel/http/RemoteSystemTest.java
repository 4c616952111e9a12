package anye.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import anye.testing.BrokenServer;
import anye.testing.BrokenServer.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the other side does, an exchange with it ends. */
@Timeout(60)
class RemoteSystemTest {

    private final BrokenServer other = new BrokenServer("{\"said\":\"whole\"}");
    private final RemoteSystem remote = new RemoteSystem("The other side", new RemoteSystem.Bounds(Duration.ofMillis(700), 64 * 1024, 3));

    @AfterEach
    void close() {
        other.close();
    }

    private RemoteSystem.Answer ask() throws RemoteSystem.NotAnswered {
        return remote.ask(HttpRequest.newBuilder(URI.create(other.address() + "/")).build());
    }

    @Test
    void a_whole_answer_is_given() throws RemoteSystem.NotAnswered {
        assertThat(ask()).isEqualTo(new RemoteSystem.Answer(200, "{\"said\":\"whole\"}"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            STOPS_BEFORE_THE_ANSWER,    no whole answer in time
            STOPS_IN_THE_HEAD,          no whole answer in time
            STOPS_IN_THE_MIDDLE,        no whole answer in time
            DRIPS,                      no whole answer in time
            NEVER_ENDS,                 too long an answer
            CLOSES_IN_THE_MIDDLE,       broken off
            """)
    void an_answer_that_is_not_whole_is_none_and_its_connection_is_closed(Manner manner, String trouble) throws InterruptedException {
        other.behave(manner);
        assertThatThrownBy(this::ask).isInstanceOf(RemoteSystem.NotAnswered.class).hasMessage(trouble);
        assertThat(other.hasNoConnectionWithin(Duration.ofSeconds(20))).as("our end is closed").isTrue();
    }

    @Test
    void nobody_there_is_no_answer() {
        other.close();
        assertThatThrownBy(this::ask).isInstanceOf(RemoteSystem.NotAnswered.class).hasMessage("no connection");
    }

    @Test
    void one_that_hangs_is_left_alone_and_asked_again_by_one_at_a_time_until_it_answers() throws Exception {
        other.behave(Manner.STOPS_IN_THE_MIDDLE);
        for (int i = 0; i < CircuitBreaker.FAILURES; i++) {
            assertThatThrownBy(this::ask).hasMessage("no whole answer in time");
        }
        int asked = other.requests();
        assertThat(remote.isLeftAlone()).isTrue();
        assertThatThrownBy(this::ask).hasMessage("left alone after failures");
        assertThat(other.requests()).as("nobody was asked").isEqualTo(asked);
        other.behave(Manner.ANSWERS);
        while (remote.isLeftAlone()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(ask().status()).isEqualTo(200);
    }

    @Test
    void only_so_many_are_open_at_once_and_the_others_wait_within_their_own_time() throws Exception {
        other.behave(Manner.STOPS_IN_THE_MIDDLE);
        try (var threads = Executors.newFixedThreadPool(20)) {
            var asking = IntStream.range(0, 20).mapToObj(i -> threads.submit(this::ask)).toList();
            assertThat(asking).allSatisfy(answer -> assertThatThrownBy(answer::get).hasCauseInstanceOf(RemoteSystem.NotAnswered.class));
        }
        assertThat(other.mostAtOnce()).as("three, and three that were closed a moment before").isLessThanOrEqualTo(6);
    }

    @Test
    void an_error_told_at_once_is_an_answer() throws RemoteSystem.NotAnswered {
        other.behave(Manner.REFUSES);
        for (int i = 0; i < 2 * CircuitBreaker.FAILURES; i++) {
            assertThat(ask().status()).isEqualTo(503);
        }
        assertThat(remote.isLeftAlone()).isFalse();
    }

    @Test
    void after_failures_in_a_row_one_passes_after_each_pause() {
        var time = new AtomicLong();
        var breaker = new CircuitBreaker(time::get);
        IntStream.range(1, CircuitBreaker.FAILURES).forEach(i -> assertThat(breaker.failed()).isFalse());
        breaker.succeeded();
        IntStream.range(1, CircuitBreaker.FAILURES).forEach(i -> assertThat(breaker.failed()).isFalse());
        assertThat(breaker.pass()).isTrue();
        assertThat(breaker.failed()).isTrue();
        assertThat(breaker.pass()).isFalse();
        time.addAndGet(CircuitBreaker.PAUSE.toNanos() - 1);
        assertThat(breaker.pass()).isFalse();
        time.addAndGet(1);
        assertThat(breaker.pass()).isTrue();
        assertThat(breaker.pass()).as("one at a time").isFalse();
        assertThat(breaker.succeeded()).isTrue();
        assertThat(breaker.pass()).isTrue();
    }
}
