package anye.shell.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;

/**
 * The same form of the same page, sent twice at once, is done once, and both are led where the first leads: a second click
 * where no script holds it back. A page that was opened anew is another page.
 */
final class SentOnce {

    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final long PATIENCE_SECONDS = 30;
    private static final int MOST = 5;

    /** @param leadsTo the address to which the post is answered; null when its answer is no redirect */
    private record Sent(long at, CompletableFuture<String> leadsTo) {
    }

    private final Map<String, Sent> recent = new LinkedHashMap<>();

    private SentOnce() {
    }

    static SentOnce of(HttpSession session) {
        synchronized (SentOnce.class) {
            if (session.getAttribute(SentOnce.class.getName()) instanceof SentOnce sent) {
                return sent;
            }
            var none = new SentOnce();
            session.setAttribute(SentOnce.class.getName(), none);
            return none;
        }
    }

    /** @return null when nothing like it was sent just before: then it is to be done, and {@code leadsTo} is to be completed */
    String alreadySent(String form, CompletableFuture<String> leadsTo) {
        var first = first(form, leadsTo);
        try {
            return first == null ? null : first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException notAnswered) {
            return null;
        }
    }

    private synchronized CompletableFuture<String> first(String form, CompletableFuture<String> leadsTo) {
        long now = System.nanoTime();
        recent.values().removeIf(sent -> now - sent.at() > AT_ONCE.toNanos());
        var first = recent.putIfAbsent(form, new Sent(now, leadsTo));
        if (recent.size() > MOST) {
            recent.remove(recent.keySet().iterator().next());
        }
        return first == null ? null : first.leadsTo();
    }

    /** What tells one form from another: the page it was on, and all that stands in it. */
    static String form(HttpServletRequest request) throws IOException, ServletException {
        var fields = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.toString(values)));
        var files = request.getContentType() != null && request.getContentType().startsWith("multipart/") ? request.getParts().stream().map(SentOnce::file).collect(Collectors.joining()) : "";
        return request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) + " " + fields.hashCode() + " " + fields.toString().length() + " " + files;
    }

    private static String file(Part part) {
        return part.getSubmittedFileName() == null ? "" : part.getName() + " " + part.getSubmittedFileName().hashCode() + " " + part.getSize() + " ";
    }
}
