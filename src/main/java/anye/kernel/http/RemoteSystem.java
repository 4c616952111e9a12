package anye.kernel.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * One system at the other end of the wire. Whatever it does, an exchange with it ends: with its whole answer, or with
 * {@link NotAnswered} when the time for everything from the connection to the last byte is over, when it says more than is
 * read, or when it has failed so often in a row that it is left alone for some seconds. Only so many exchanges are open at
 * once; who comes then waits within its own time. So a system that stops in the middle of an answer holds its share of our
 * threads for a few seconds, and then none.
 *
 * <p>An error that is told at once, such as 503, is an answer here: it holds nobody up.
 */
public final class RemoteSystem {

    /**
     * What one exchange may cost.
     *
     * @param patience for the whole exchange, the wait for a place included
     * @param longest answer in bytes
     * @param atOnce exchanges open at a time
     */
    public record Bounds(Duration patience, int longest, int atOnce) {
    }

    /** A whole answer. */
    public record Answer(int status, String body) {
    }

    /** There is none. The message names the kind of trouble and nothing that was said. */
    public static final class NotAnswered extends Exception {
        private static final long serialVersionUID = 1L;

        NotAnswered(String trouble) {
            super(trouble, null, false, false);
        }
    }

    private static final Logger LOG = Logger.getLogger(RemoteSystem.class.getName());
    /** One for all: its connections and its threads are shared, what each system may hold of them is bounded here. */
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5)).build();

    private final String name;
    private final Bounds bounds;
    private final Semaphore free;
    private final CircuitBreaker breaker = new CircuitBreaker(System::nanoTime);

    /** @param name for the log */
    public RemoteSystem(String name, Bounds bounds) {
        this.name = name;
        this.bounds = bounds;
        free = new Semaphore(bounds.atOnce(), true);
    }

    /** Whether it has failed so often that it would not be asked now. */
    public boolean isLeftAlone() {
        return breaker.isOpen();
    }

    /** Waits for the answer. @throws NotAnswered within the time of the bounds */
    public Answer ask(HttpRequest request) throws NotAnswered {
        var answer = send(request);
        try {
            return answer.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotAnswered("stopped");
        } catch (ExecutionException failure) {
            throw new NotAnswered(failure.getCause().getMessage());
        }
    }

    /** Asks and goes on. @return fails with {@link NotAnswered} alone, within the time of the bounds */
    public CompletableFuture<Answer> send(HttpRequest request) {
        long until = System.nanoTime() + bounds.patience().toNanos();
        if (!breaker.pass()) {
            return failed("left alone after failures");
        }
        if (!hasPlace()) {
            return failed("too many at once");
        }
        long left = until - System.nanoTime();
        if (left < bounds.patience().toNanos() / 4) {
            // our own crowd has used up the time: that is no failure of the other side
            free.release();
            return failed("too many at once");
        }
        CompletableFuture<HttpResponse<String>> exchange;
        try {
            exchange = HTTP.sendAsync(request, head -> new BoundedText(bounds.longest()));
        } catch (RuntimeException notSent) {
            free.release();
            return failed("not asked");
        }
        // the client's own time-outs end with the head of the answer; cancelling closes the connection, whatever still comes
        CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS).execute(() -> exchange.cancel(true));
        return exchange.handle(this::outcome);
    }

    private boolean hasPlace() {
        try {
            return free.tryAcquire(bounds.patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Answer outcome(HttpResponse<String> response, Throwable failure) {
        free.release();
        if (failure == null) {
            if (breaker.succeeded()) {
                LOG.info(() -> name + " answers again");
            }
            return new Answer(response.statusCode(), response.body());
        }
        var trouble = trouble(failure instanceof CompletionException ? failure.getCause() : failure);
        if (breaker.failed()) {
            LOG.warning(() -> name + " does not answer: " + trouble + "; it is left alone and tried again every " + CircuitBreaker.PAUSE.toSeconds() + " s");
        }
        throw new CompletionException(new NotAnswered(trouble));
    }

    private static String trouble(Throwable failure) {
        return switch (failure) {
            case CancellationException late -> "no whole answer in time";
            case BoundedText.TooLong endless -> "too long an answer";
            case ConnectException nobody -> "no connection";
            case IOException broken -> broken.getCause() instanceof BoundedText.TooLong ? "too long an answer" : "broken off";
            default -> "not asked";
        };
    }

    private static CompletableFuture<Answer> failed(String trouble) {
        return CompletableFuture.failedFuture(new NotAnswered(trouble));
    }
}
