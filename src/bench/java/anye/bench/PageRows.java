package anye.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;

import anye.testing.Browser;
import anye.testing.Server;
import anye.testing.SignIn;

/** The signed-in home page beside an empty PrimeFaces page on the same server, in turns. */
final class PageRows implements Rows {

    private static final int ROUNDS = 4;
    private static final int PEOPLE = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration ROUND = Duration.ofSeconds(6);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public List<Row> measure() throws Exception {
        var directory = Files.createTempDirectory("anye-bench");
        var server = Server.startBeside(EmptyPage.archive(directory), "bench");
        try (var window = Browser.wide(server)) {
            var page = window.newPage();
            SignIn.asEmployer(page, "鞍山样例一号制造有限公司");
            var home = request(server.at("/home.xhtml"), cookies(page), "您好");
            page.navigate(server.at("/empty/page.xhtml"));
            var empty = request(server.at("/empty/page.xhtml"), cookies(page), "empty");
            during(WARM_UP, home);
            during(WARM_UP, empty);
            long ours = 0;
            long theirs = 0;
            for (int round = 0; round < ROUNDS; round++) {
                ours += during(ROUND, home);
                theirs += during(ROUND, empty);
            }
            double seconds = ROUNDS * ROUND.toSeconds();
            return List.of(new Row("home page of an employer", ours / seconds, "empty PrimeFaces page", theirs / seconds, 0.5,
                    PEOPLE + " at once"));
        } finally {
            server.kill9();
        }
    }

    private record Asked(HttpRequest request, String expected) {
    }

    private static Asked request(String address, String cookies, String expected) {
        return new Asked(HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookies).build(), expected);
    }

    private static String cookies(Page page) {
        return page.context().cookies(page.url()).stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
    }

    /** How many answers there were; a wrong one ends the benchmark. */
    private long during(Duration time, Asked asked) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        Callable<Long> person = () -> {
            long answered = 0;
            for (; System.nanoTime() < end; answered++) {
                var answer = http.send(asked.request(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200 || !answer.body().contains(asked.expected())) {
                    throw new IllegalStateException(asked.request().uri() + " answers " + answer.statusCode());
                }
            }
            return answered;
        };
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            long all = 0;
            for (var answered : people.invokeAll(java.util.Collections.nCopies(PEOPLE, person))) {
                all += answered.get();
            }
            return all;
        } finally {
            people.shutdown();
        }
    }
}
