package anye.access;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import anye.kernel.Secrets;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A sign-in that one tab has begun at a portal. Each tab has its own, each comes back within ten minutes, to whichever node.
 *
 * <p>The browser keeps it, sealed, in a cookie that belongs to the state: a stranger who begins a thousand sign-ins costs us
 * no session. It is sealed with a secret that every node has.
 */
record PendingSignIn(String portal, String nonce, String verifier, String target, Instant until) {

    static final Duration PATIENCE = Duration.ofMinutes(10);
    /** Tabs of one browser. */
    private static final int MOST = 5;
    private static final String SECRET = "drafts";
    private static final String NAME = "anye-begun-";

    static PendingSignIn begin(String portal, String target, Instant now) {
        return new PendingSignIn(portal, anye.access.Secrets.next(), anye.access.Secrets.next(), target, now.plus(PATIENCE));
    }

    /** Gives it to the browser under a new state, taking back the oldest when there are many. */
    String remember(HttpServletRequest request, HttpServletResponse response) {
        var state = anye.access.Secrets.next();
        var kept = names(request);
        kept.subList(0, Math.max(0, kept.size() - MOST + 1)).forEach(name -> OwnCookie.end(name, response));
        OwnCookie.set(name(state), sealed(state), null, response);
        return state;
    }

    private static List<String> names(HttpServletRequest request) {
        var names = new ArrayList<String>();
        for (Cookie cookie : OwnCookie.all(request)) {
            if (cookie.getName().startsWith(OwnCookie.name(NAME))) {
                names.add(cookie.getName().substring(OwnCookie.name("").length()));
            }
        }
        return names;
    }

    /** The one of this browser and this state, taken back from it. */
    static Optional<PendingSignIn> take(String state, String portal, Instant now, HttpServletRequest request, HttpServletResponse response) {
        if (state == null || state.isEmpty()) {
            return Optional.empty();
        }
        var kept = OwnCookie.value(name(state), request);
        kept.ifPresent(value -> OwnCookie.end(name(state), response));
        return kept.flatMap(value -> open(state, value)).filter(one -> one.portal.equals(portal) && now.isBefore(one.until));
    }

    private static String name(String state) {
        return NAME + anye.access.Secrets.challenge(state).substring(0, 16);
    }

    String sealed(String state) {
        var fields = Json.createArrayBuilder().add(portal).add(nonce).add(verifier).add(target == null ? "" : target).add(until.toString());
        return Secrets.seal(SECRET, place(state), fields.build().toString()).replace('+', '-').replace('/', '_').replace("=", "");
    }

    static Optional<PendingSignIn> open(String state, String sealed) {
        try (var reader = Json.createReader(new StringReader(Secrets.open(SECRET, place(state), sealed.replace('-', '+').replace('_', '/'))))) {
            var fields = reader.readArray().getValuesAs(JsonString::getString);
            return Optional.of(new PendingSignIn(fields.get(0), fields.get(1), fields.get(2), fields.get(3).isEmpty() ? null : fields.get(3), Instant.parse(fields.get(4))));
        } catch (IllegalStateException notSealedForThis) {
            return Optional.empty();
        }
    }

    private static String place(String state) {
        return "sign-in " + state;
    }
}
