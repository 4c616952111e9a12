package anye.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

/** A sign-in that one tab has begun at a portal. Each tab has its own, each comes back once and within ten minutes. */
record PendingSignIn(String portal, String nonce, String verifier, String target, Instant until) implements Serializable {

    static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MOST = 10;
    private static final String ATTRIBUTE = "anye.pending";

    static PendingSignIn begin(String portal, String target, Instant now) {
        return new PendingSignIn(portal, Secrets.next(), Secrets.next(), target, now.plus(PATIENCE));
    }

    /** Remembers it under a new state, forgetting the oldest when there are many. */
    String remember(HttpSession session) {
        var state = Secrets.next();
        synchronized (session.getId().intern()) {
            var pending = of(session);
            pending.put(state, this);
            while (pending.size() > MOST) {
                pending.remove(pending.keySet().iterator().next());
            }
            session.setAttribute(ATTRIBUTE, pending);
        }
        return state;
    }

    /** Takes it out: a state counts once. */
    static Optional<PendingSignIn> take(HttpSession session, String state, String portal, Instant now) {
        if (session == null || state == null) {
            return Optional.empty();
        }
        synchronized (session.getId().intern()) {
            var pending = of(session);
            var found = pending.remove(state);
            session.setAttribute(ATTRIBUTE, pending);
            return Optional.ofNullable(found).filter(one -> one.portal.equals(portal) && now.isBefore(one.until));
        }
    }

    @SuppressWarnings("unchecked")
    static LinkedHashMap<String, PendingSignIn> of(HttpSession session) {
        var pending = (LinkedHashMap<String, PendingSignIn>) session.getAttribute(ATTRIBUTE);
        return pending == null ? new LinkedHashMap<>() : new LinkedHashMap<>(pending);
    }

    static void put(HttpSession session, LinkedHashMap<String, PendingSignIn> pending) {
        session.setAttribute(ATTRIBUTE, pending);
    }
}
