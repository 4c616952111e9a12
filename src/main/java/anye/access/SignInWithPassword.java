package anye.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import anye.kernel.Refusal;
import anye.kernel.web.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs a member of staff in by account and password, or half in where a second factor is due. What was wrong is not said, and takes as long as what was right. */
@ApplicationScoped
public class SignInWithPassword {

    @Inject
    private Staff staff;

    @Inject
    private Attempts attempts;

    @Inject
    private SecondFactors factors;

    @Inject
    private FinishSignIn finishSignIn;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    @Inject
    private RefusedSignIns refusals;

    /** @return our own address to which the browser goes on: where the second factor is asked or set up, or already the target */
    public String signIn(String account, String password, String target, HttpServletRequest request, HttpServletResponse response) {
        var found = attempts.check(Tried.password(account, ClientAddress.of(request), KnownBrowser.of(account, request)), new SignInRefused(SignInRefused.Kind.TOO_MANY, "attempts"),
                new Refusal("password", "access.signIn.wrong"), () -> right(account, password));
        boolean hasFactor = factors.has(found.id());
        if (hasFactor || SecondFactors.areRequired()) {
            sessions.await(HalfSignedIn.of(found.id(), target, clock.instant()), request, response);
            return hasFactor ? "/access/second-factor.xhtml" : "/access/set-up-second-factor.xhtml";
        }
        return finishSignIn.begin(found.id(), found.actor(LocalDate.now(clock)), target, Map.of(), request, response);
    }

    private Optional<StaffAccount> right(String account, String password) {
        var found = staff.find(account).filter(StaffAccount::isActive);
        if (Password.matches(password, found.map(StaffAccount::password).orElse(null))) {
            return found;
        }
        refusals.note(found.map(one -> "staff:" + one.id()).orElse("staff:unknown"), Map.of("why", "password"));
        return Optional.empty();
    }
}
