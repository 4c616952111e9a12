package anye.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;

/** People who open pages again and again. */
final class Visits {

    /** So many at once. */
    static final int PEOPLE = 2;
    private static final int ROUNDS = 4;
    private static final Duration WARMING = Duration.ofSeconds(10);
    private static final int MOST_WARMINGS = 8;
    /** A rate that rises by less is taken as steady. */
    private static final double STEADY = 1.03;
    private static final Duration ROUND = Duration.ofSeconds(6);

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Visits() {
    }

    /** A page, by whom it is opened, and what it must say. */
    record Visit(HttpRequest request, String expected) {

        static Visit to(String address, Page signedIn, String expected) {
            var cookies = signedIn.context().cookies(address).stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
            return new Visit(HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookies).build(), expected);
        }
    }

    /** Both in turns, so that what else the machine does weighs on both. */
    static Row beside(String name, Visit ours, String peer, Visit theirs, double goal) throws Exception {
        warm(theirs);
        warm(ours);
        long one = 0;
        long other = 0;
        for (int round = 0; round < ROUNDS; round++) {
            one += during(ROUND, ours);
            other += during(ROUND, theirs);
        }
        double seconds = ROUNDS * ROUND.toSeconds();
        return new Row(name, one / seconds, peer, other / seconds, goal, PEOPLE + " at once");
    }

    /** Until it gets no faster: a server compiles what was called often, and a dear page is called more seldom in the same time. */
    private static void warm(Visit visit) throws Exception {
        long best = 0;
        for (int round = 0, steady = 0; round < MOST_WARMINGS && steady < 2; round++) {
            long answered = during(WARMING, visit);
            steady = answered > best * STEADY ? 0 : steady + 1;
            best = Math.max(best, answered);
        }
    }

    /** How many answers there were; a wrong one ends the benchmark. */
    private static long during(Duration time, Visit visit) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        Callable<Long> person = () -> {
            long answered = 0;
            for (; System.nanoTime() < end; answered++) {
                var answer = HTTP.send(visit.request(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200 || !answer.body().contains(visit.expected())) {
                    throw new IllegalStateException(visit.request().uri() + " answers " + answer.statusCode());
                }
            }
            return answered;
        };
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            long all = 0;
            for (var answered : people.invokeAll(Collections.nCopies(PEOPLE, person))) {
                all += answered.get();
            }
            return all;
        } finally {
            people.shutdown();
        }
    }
}
