package anye.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import anye.kernel.CreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Who is signed in, remembered in the session.
 *
 * <p>The server's own session id has only 56 random bits. So a session is bound to a second secret of 256 bits in a
 * cookie of ours, of which the session keeps the hash; without it the session id alone is worth nothing.
 */
@ApplicationScoped
public class Sessions {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(8);

    /** The cookie. */
    private static final String SECRET = "anye";
    private static final String WHO = "anye.signed-in";
    private static final String SEEN = "anye.seen";
    private static final String BOUND = "anye.bound";
    private static final String MANDATE = "anye.mandate";
    private static final String HALF = "anye.half";
    private static final String ENDED = "anye.mandate.ended";

    @Inject
    private Clock clock;

    @Inject
    private Staff staff;

    @Inject
    private Mandates mandates;

    @Inject
    private Handlers handlers;

    /** @return nobody when the session is unknown, too old, not this browser's, or the account has been closed */
    Actor recognise(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(WHO) instanceof SignedIn who) || !isThisBrowsers(request, session)) {
            return Actor.NOBODY;
        }
        var now = clock.instant();
        var seen = session.getAttribute(SEEN) instanceof Instant last ? last : who.since();
        if (!isAlive(who.since(), seen, now)) {
            session.invalidate();
            return Actor.NOBODY;
        }
        session.setAttribute(SEEN, now);
        return acting(actor(who), session, request);
    }

    /** Whoever acts for an employer does so as long as the mandate stands, which is asked anew at every request. */
    private Actor acting(Actor actor, HttpSession session, HttpServletRequest request) {
        if (!(session.getAttribute(MANDATE) instanceof Long mandate)) {
            return actor;
        }
        return mandates.acting(mandate, actor).orElseGet(() -> {
            session.removeAttribute(MANDATE);
            request.setAttribute(ENDED, true);
            return actor;
        });
    }

    /** From the next request on, who is signed in here acts for the employer of the mandate. */
    public void actUnder(Mandate mandate, HttpServletRequest request) {
        request.getSession().setAttribute(MANDATE, mandate.id());
    }

    public void actNoLonger(HttpServletRequest request) {
        request.getSession().removeAttribute(MANDATE);
    }

    /** Whether somebody in this request would act for an employer, had that not ended meanwhile. */
    public static boolean actedUntilNow(HttpServletRequest request) {
        return request.getAttribute(ENDED) != null;
    }

    /** Thirty minutes without a request end it, and eight hours in any case. */
    static boolean isAlive(Instant since, Instant seen, Instant now) {
        return now.isBefore(seen.plus(IDLE)) && now.isBefore(since.plus(LONGEST));
    }

    private Actor actor(SignedIn who) {
        if (who.handling() != null) {
            return handlers.acting(who.handling(), new CreditCode(who.creditCode()), who.employerName(), who.handlerName()).orElse(Actor.NOBODY);
        }
        if (who.creditCode() != null) {
            return Actor.employer(new CreditCode(who.creditCode()), who.employerName(), who.handlerName());
        }
        return staff.actor(who.account()).orElse(Actor.NOBODY);
    }

    /** Signs in. The session id changes, and nothing of another person's session is left. */
    void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(true);
        var before = session.getAttribute(WHO);
        if (before != null && !(before instanceof SignedIn same && same.isSamePersonAs(who))) {
            session.invalidate();
            session = request.getSession(true);
        } else {
            request.changeSessionId();
        }
        session.removeAttribute(HALF);
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(WHO, who);
        session.setAttribute(SEEN, who.since());
        bind(session, response);
    }

    /** The password was right and the second factor is due; bound to this browser, and whoever was signed in before no longer is. */
    void await(HalfSignedIn half, HttpServletRequest request, HttpServletResponse response) {
        var session = boundToThisBrowser(request, response);
        session.removeAttribute(WHO);
        session.removeAttribute(MANDATE);
        session.setAttribute(HALF, half);
    }

    /** Whose second factor is due in this browser; nobody's when it has taken too long. */
    Optional<HalfSignedIn> half(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).filter(session -> isThisBrowsers(request, session)).map(session -> (HalfSignedIn) session.getAttribute(HALF)).filter(half -> clock.instant().isBefore(half.until()));
    }

    private static HttpSession boundToThisBrowser(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(true);
        if (session.getAttribute(BOUND) == null) {
            bind(session, response);
        } else if (!isThisBrowsers(request, session)) {
            session.invalidate();
            session = request.getSession(true);
            bind(session, response);
        }
        return session;
    }

    /** @return the portal through which the person had come; null when by a password or not at all */
    public String end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        var portal = session.getAttribute(WHO) instanceof SignedIn who ? who.portal() : null;
        if (session.getAttribute(MANDATE) instanceof Long mandate) {
            mandates.end(mandate);
        }
        session.invalidate();
        OwnCookie.end(SECRET, response);
        return portal;
    }

    private static void bind(HttpSession session, HttpServletResponse response) {
        var secret = Secrets.next();
        session.setAttribute(BOUND, Base64.getEncoder().encodeToString(Secrets.sha256(secret)));
        OwnCookie.set(SECRET, secret, null, response);
    }

    private static boolean isThisBrowsers(HttpServletRequest request, HttpSession session) {
        return session.getAttribute(BOUND) instanceof String hash
                && OwnCookie.value(SECRET, request).filter(secret -> Secrets.same(Base64.getDecoder().decode(hash), Secrets.sha256(secret))).isPresent();
    }
}
