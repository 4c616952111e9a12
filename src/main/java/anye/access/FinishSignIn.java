package anye.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The second half of signing in with a password: by the authenticator, by a recovery code, or by setting an authenticator up. */
@ApplicationScoped
public class FinishSignIn {

    /** What the page of setting up shows. */
    public record Offer(String account, AuthenticatorKey key, Instant resetAt) {
    }

    /** What was set up, and where the browser goes on. */
    public record SetUp(List<String> recoveryCodes, String target) {
    }

    @Inject
    private Sessions sessions;
    @Inject
    private Staff staff;
    @Inject
    private SecondFactors factors;
    @Inject
    private Clock clock;
    @Inject
    private Journal journal;
    @Inject
    private RefusedSignIns refusals;

    /** Whether somebody's password was right in this session; with the authenticator still to be set up, or to be asked. */
    public Optional<Boolean> hasFactor(HttpServletRequest request) {
        return sessions.half(request).map(half -> factors.has(half.account()));
    }

    /** @throws SignInRefused when there is nothing to set up: nobody's password was right here, or there is an authenticator */
    public Offer offer(HttpServletRequest request) {
        var half = half(request);
        if (factors.has(half.account())) {
            throw expired();
        }
        return new Offer(staff.row(half.account()).orElseThrow(FinishSignIn::expired).account(), half.offeredKey(), factors.resetAt(half.account()).orElse(null));
    }

    /** @return our own address to which the browser goes on */
    public String pass(String code, HttpServletRequest request, HttpServletResponse response) {
        return finish(half -> factors.pass(half.account(), code, browser(half, request)), request, response);
    }

    /** @return our own address to which the browser goes on */
    public String recover(String code, HttpServletRequest request, HttpServletResponse response) {
        return finish(half -> factors.recover(half.account(), code, browser(half, request)), request, response);
    }

    private String finish(Consumer<HalfSignedIn> check, HttpServletRequest request, HttpServletResponse response) {
        var half = half(request);
        try {
            check.accept(half);
        } catch (Refusal refusal) {
            refused(half, refusal);
            throw refusal;
        }
        return begin(half, request, response);
    }

    public SetUp setUp(String code, HttpServletRequest request, HttpServletResponse response) {
        var half = half(request);
        try {
            var codes = factors.confirm(half.account(), half.offeredKey(), code);
            return new SetUp(codes, begin(half, request, response));
        } catch (Refusal refusal) {
            refused(half, refusal);
            throw refusal;
        }
    }

    private String begin(HalfSignedIn half, HttpServletRequest request, HttpServletResponse response) {
        // closed meanwhile, or a new one-time code was given out
        var actor = staff.row(half.account()).filter(row -> row.active() && row.hasPassword()).flatMap(row -> staff.actor(row.id())).orElseThrow(FinishSignIn::expired);
        return begin(half.account(), actor, half.target(), Map.of("factor", "second"), request, response);
    }

    /**
     * Signed in from now on.
     *
     * @param how what the journal says besides
     */
    String begin(long account, Actor actor, String target, Map<String, String> how, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(new SignedIn(null, null, null, account, null, clock.instant(), null), request, response);
        staff.row(account).ifPresent(row -> KnownBrowser.remember(row.account(), request, response));
        journal.writeAs(actor.subject(), "access.signedIn", actor.subject(), null, how);
        return TargetAddress.of(target).orElseGet(() -> TargetAddress.home(actor));
    }

    private void refused(HalfSignedIn half, Refusal why) {
        refusals.note("staff:" + half.account(), Map.of("why", why(why)));
    }

    private Optional<String> browser(HalfSignedIn half, HttpServletRequest request) {
        return staff.row(half.account()).flatMap(row -> KnownBrowser.of(row.account(), request));
    }

    /** A bare word for the journal. */
    static String why(Refusal refusal) {
        return !(refusal instanceof SignInRefused refused) ? "factor" : refused.kind() == SignInRefused.Kind.TOO_MANY ? "attempts" : "expired";
    }

    private HalfSignedIn half(HttpServletRequest request) {
        return sessions.half(request).orElseThrow(FinishSignIn::expired);
    }

    private static SignInRefused expired() {
        return new SignInRefused(SignInRefused.Kind.EXPIRED, "half");
    }
}
