package anye.registry;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.logging.Logger;

import anye.kernel.Installation;
import anye.kernel.http.RemoteSystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;

/**
 * Asks the departments over HTTP, many at once, and waits for none longer than three seconds. Whatever is not a clear
 * answer is silence: an error, a time-out, a text that does not answer the question. Personal data goes in the body alone.
 */
@ApplicationScoped
public class DepartmentsOnline {

    private static final Logger LOG = Logger.getLogger(DepartmentsOnline.class.getName());
    /** So many questions of one act are on their way at a time: more would only queue at the departments until their patience, and ours, is gone. */
    private static final int AT_ONCE = 32;
    private static final RemoteSystem.Bounds BOUNDS = new RemoteSystem.Bounds(Duration.ofSeconds(3), 256 * 1024, 2 * AT_ONCE);

    @Inject
    private Clock clock;

    /** Each by itself: one that hangs silences no other. */
    private final Map<Department, RemoteSystem> departments = new EnumMap<>(Department.class);

    public DepartmentsOnline() {
        for (var department : Department.values()) {
            departments.put(department, new RemoteSystem("The department " + department.path(), BOUNDS));
        }
    }

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
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Installation.secret("departments"))
                .POST(BodyPublishers.ofString(body(asked)))
                .build();
        return departments.get(asked.department()).send(request).handle((answer, failure) -> read(asked, answer, failure));
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

    private Reply read(Asked asked, RemoteSystem.Answer answer, Throwable failure) {
        if (failure != null || answer.status() != 200) {
            return Reply.silence(clock.instant());
        }
        try {
            AnswerReader.check(asked, answer.body());
            return Reply.of(answer.body(), clock.instant());
        } catch (AnswerReader.NotUnderstood noAnswer) {
            LOG.warning(() -> "What the department " + asked.department().path() + " answers is not understood");
            return Reply.silence(clock.instant());
        }
    }
}
