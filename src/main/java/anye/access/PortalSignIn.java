package anye.access;

import static anye.access.SignInRefused.Kind.DECLINED;
import static anye.access.SignInRefused.Kind.ELSEWHERE;
import static anye.access.SignInRefused.Kind.EXPIRED;
import static anye.access.SignInRefused.Kind.INCOMPLETE;
import static anye.access.SignInRefused.Kind.NO_MANDATE;
import static anye.access.SignInRefused.Kind.NO_PORTAL;
import static anye.access.SignInRefused.Kind.TOO_MANY;
import static anye.access.SignInRefused.Kind.UNKNOWN;
import static anye.access.SignInRefused.Kind.UNTRUSTED;

import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import anye.audit.Journal;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Installation;
import anye.kernel.Refusal;
import anye.kernel.web.ClientAddress;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Signing in by a portal: OpenID Connect's authorization code flow with PKCE, state and nonce (RFC 9700), each
 * sign-in with its own, so that two tabs both arrive.
 */
@ApplicationScoped
public class PortalSignIn {

    private static final Pattern HINT = Pattern.compile("[0-9A-Za-z:._-]{1,64}");
    private static final int LONGEST_NAME = 200;
    /** What a portal says of somebody who is not the legal representative but comes for the unit. */
    private static final String HANDLER = "HANDLER";
    /** In a credit code: given by the nation's own office. */
    private static final Division NATIONS_OWN = Division.of("100000");

    @Inject
    private Portals portals;

    @Inject
    private Sessions sessions;

    @Inject
    private Staff staff;

    @Inject
    private Handlers handlers;

    @Inject
    private Clock clock;

    @Inject
    private Journal journal;

    @Inject
    private Attempts attempts;

    @Inject
    private RefusedSignIns refusals;

    @Inject
    private Event<EmployerSignedIn> employerSignedIn;

    private final Map<String, Provider> providers = new ConcurrentHashMap<>();

    /** @return the portal's address to which the browser goes */
    public String begin(String portalId, String target, String hint, HttpServletRequest request, HttpServletResponse response) {
        var portal = portal(portalId);
        var authorization = provider(portal).endpoints().authorization();
        var pending = PendingSignIn.begin(portal.id(), TargetAddress.of(target).orElse(null), clock.instant());
        var state = pending.remember(request, response);
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", portal.clientId());
        query.put("redirect_uri", portal.redirect().toString());
        query.put("scope", String.join(" ", Provider.scopes()));
        query.put("state", state);
        query.put("nonce", pending.nonce());
        query.put("code_challenge", Secrets.challenge(pending.verifier()));
        query.put("code_challenge_method", "S256");
        if (hint != null && HINT.matcher(hint).matches()) {
            query.put("login_hint", hint);
        }
        return authorization + (authorization.getQuery() == null ? "?" : "&") + Provider.query(query);
    }

    /** @return our own address to which the browser goes on */
    public String finish(String portalId, HttpServletRequest request, HttpServletResponse response) {
        var portal = portal(portalId);
        var state = request.getParameter("state");
        var pending = PendingSignIn.take(state, portal.id(), clock.instant(), request, response).orElseThrow(() -> new SignInRefused(EXPIRED, "state"));
        // a mixed-up answer of another portal (RFC 9207)
        var issuer = request.getParameter("iss");
        if (issuer != null && !issuer.equals(portal.issuer().toString())) {
            throw new SignInRefused(UNTRUSTED, "mixedUp");
        }
        if (request.getParameter("error") != null) {
            throw new SignInRefused(DECLINED, "error");
        }
        var code = request.getParameter("code");
        if (code == null || code.isEmpty() || code.length() > 4096) {
            throw new SignInRefused(EXPIRED, "code");
        }
        if (!attempts.isFirst("sign-in " + state, PendingSignIn.PATIENCE)) {
            throw new SignInRefused(EXPIRED, "again");
        }
        var provider = provider(portal);
        var claims = attempts.check(Tried.portalCode(ClientAddress.of(request)), new SignInRefused(TOO_MANY, "codes"), new SignInRefused(DECLINED, "code"),
                () -> Optional.of(IdToken.check(provider.exchange(code, pending.verifier()), portal, provider.keys(), pending.nonce(), clock)));
        var actor = portal.forStaff() ? staff(portal, claims, request, response) : employer(portal, claims, request, response);
        journal.writeAs(actor.subject(), "access.signedIn", portal.toString(), actor.employer(), Map.of());
        return pending.target() != null ? pending.target() : TargetAddress.home(actor);
    }

    private Actor employer(Portal portal, JWTClaimsSet claims, HttpServletRequest request, HttpServletResponse response) {
        var names = portal.claims();
        CreditCode code;
        try {
            code = new CreditCode(text(claims, names.creditCode()));
        } catch (Refusal noLegalPerson) {
            throw new SignInRefused(INCOMPLETE, "creditCode");
        }
        var unitName = text(claims, names.unitName());
        if (unitName == null) {
            throw new SignInRefused(INCOMPLETE, "unitName");
        }
        if (!mayVouchFor(portal, code, claims)) {
            throw new SignInRefused(ELSEWHERE, "division");
        }
        var name = text(claims, names.handlerName());
        var handling = HANDLER.equals(text(claims, names.personKind()))
                ? handlers.arrive(code, portal.issuer().toString(), claims.getSubject(), name, text(claims, names.handlerPhone())).orElseThrow(() -> new SignInRefused(NO_MANDATE, "mandate")) : null;
        var actor = handling == null ? Actor.employer(code, unitName, name) : Actor.handler(handling, code, unitName, name);
        employerSignedIn.fire(new EmployerSignedIn(actor, text(claims, names.unitType()), division(portal, claims)));
        sessions.begin(new SignedIn(code.value(), unitName, actor.handlerName(), 0, portal.id(), clock.instant(), handling == null ? null : handling.id()), request, response);
        return actor;
    }

    /**
     * A portal vouches for the units of its own division, the national one for all: a portal that was broken into, or whose
     * operator errs, lets nobody in for a unit of another province. Where a unit belongs is said by the office that gave it its
     * credit code (GB 32100-2015, digits 3 to 8), which is no word of the portal; where the portal names a division besides, it
     * is one of its own. A province registers units of all its cities; of a unit that the nation registers, the portal must name
     * the division.
     */
    static boolean mayVouchFor(Portal portal, CreditCode code, Division said) {
        var own = portal.division();
        if (own.level() == Division.Level.NATION) {
            return true;
        }
        if (code.registeredIn().filter(NATIONS_OWN::equals).isPresent()) {
            return said != null && own.contains(said);
        }
        return code.registeredIn().filter(place -> own.contains(place) || place.level() == Division.Level.PROVINCE && place.contains(own)).isPresent() && (said == null || own.contains(said));
    }

    private static boolean mayVouchFor(Portal portal, CreditCode code, JWTClaimsSet claims) {
        return mayVouchFor(portal, code, said(portal, claims));
    }

    private static Division division(Portal portal, JWTClaimsSet claims) {
        var said = said(portal, claims);
        return said == null ? portal.division() : said;
    }

    /** The division of the unit as the portal names it; null where it names none. */
    private static Division said(Portal portal, JWTClaimsSet claims) {
        try {
            return Division.of(text(claims, portal.claims().division()));
        } catch (Refusal notSaid) {
            return null;
        }
    }

    private Actor staff(Portal portal, JWTClaimsSet claims, HttpServletRequest request, HttpServletResponse response) {
        var actor = staff.actor(portal.issuer().toString(), claims.getSubject()).orElseThrow(() -> new SignInRefused(UNKNOWN, "account"));
        sessions.begin(new SignedIn(null, null, null, Staff.account(actor), portal.id(), clock.instant(), null), request, response);
        return actor;
    }

    private static String text(JWTClaimsSet claims, String name) {
        try {
            var text = claims.getStringClaim(name);
            return text == null || text.isBlank() || text.length() > LONGEST_NAME ? null : text.strip();
        } catch (ParseException noText) {
            return null;
        }
    }

    /** An operator sees that somebody was refused and why; never who. */
    public void refused(String portal, SignInRefused refusal) {
        refusals.note("portal:" + portals.find(portal).map(Portal::id).orElse("unknown"), Map.of("kind", refusal.kind().name(), "why", refusal.why()));
    }

    /** Where the portal ends its own session, coming back to us; null when it offers no such place or does not answer. */
    public String endOfSession(String portalId) {
        var portal = portals.find(portalId == null ? "" : portalId).orElse(null);
        if (portal == null) {
            return null;
        }
        try {
            URI end = provider(portal).endpoints().endOfSession();
            return end == null ? null : end + (end.getQuery() == null ? "?" : "&") + Provider.query(new LinkedHashMap<>(Map.of(
                    "client_id", portal.clientId(), "post_logout_redirect_uri", Installation.address() + "/access/signed-out.xhtml")));
        } catch (SignInRefused silent) {
            return null;
        }
    }

    private Portal portal(String id) {
        return portals.find(id == null ? "" : id).orElseThrow(() -> new SignInRefused(NO_PORTAL, "portal"));
    }

    private Provider provider(Portal portal) {
        return providers.computeIfAbsent(portal.id(), ignored -> new Provider(portal, clock));
    }

}
