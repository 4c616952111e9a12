package anye.registry;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

import anye.kernel.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;

/**
 * Asks the departments over HTTP, many at once, and waits for none longer than three seconds. Whatever is not a clear
 * answer is silence: an error, a time-out, a text that cannot be read. Personal data goes in the body alone.
 */
@ApplicationScoped
public class DepartmentsOnline {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** So many questions of one act are on their way at a time: more would only queue at the departments until their patience, and ours, is gone. */
    private static final int AT_ONCE = 32;

    @Inject
    private Clock clock;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();

    /** The replies in the order of the questions. */
    List<Reply> ask(List<Asked> questions) {
        var free = new Semaphore(AT_ONCE);
        var waiting = new ArrayList<CompletableFuture<Reply>>();
        for (var asked : questions) {
            free.acquireUninterruptibly();
            waiting.add(send(asked).whenComplete((reply, failure) -> free.release()));
        }
        return waiting.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Reply> send(Asked asked) {
        var address = address(asked.department());
        if (address.isEmpty()) {
            return CompletableFuture.completedFuture(Reply.silence(clock.instant()));
        }
        var request = HttpRequest.newBuilder(address.get())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Installation.secret("departments"))
                .POST(BodyPublishers.ofString(body(asked)))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString()).handle((response, failure) -> read(response, failure));
    }

    private static Optional<URI> address(Department department) {
        var base = Installation.setting("anye.departments.url")
                .or(() -> Installation.sandbox() ? Optional.of(Installation.address() + "/sandbox/departments") : Optional.empty());
        return base.map(url -> URI.create(url.replaceAll("/+$", "") + "/" + department.path()));
    }

    private static String body(Asked asked) {
        var question = Json.createObjectBuilder();
        if (asked.person() != null) {
            question.add("idNumber", asked.person().value());
        }
        if (asked.employer() != null) {
            question.add("creditCode", asked.employer().value());
        }
        if (asked.year() != null) {
            question.add("year", asked.year().value());
        }
        return question.build().toString();
    }

    private Reply read(HttpResponse<String> response, Throwable failure) {
        if (failure != null || response.statusCode() != 200) {
            return Reply.silence(clock.instant());
        }
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            reader.readObject();
            return Reply.of(response.body(), clock.instant());
        } catch (JsonException unreadable) {
            return Reply.silence(clock.instant());
        }
    }
}
