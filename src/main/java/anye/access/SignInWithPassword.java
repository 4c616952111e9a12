package anye.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs a member of staff in by account and password. What was wrong is not said, and takes as long as what was right. */
@ApplicationScoped
public class SignInWithPassword {

    @Inject
    private Staff staff;

    @Inject
    private Attempts attempts;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    @Inject
    private Journal journal;

    /** @return our own address to which the browser goes on */
    public String signIn(String account, String password, String target, HttpServletRequest request, HttpServletResponse response) {
        var address = request.getRemoteAddr();
        if (!attempts.mayTry(account, address)) {
            throw new SignInRefused(SignInRefused.Kind.TOO_MANY, "attempts");
        }
        var found = staff.find(account).filter(StaffAccount::isActive);
        if (!Password.matches(password, found.map(StaffAccount::password).orElse(null))) {
            attempts.failed(account, address);
            journal.writeAs(Actor.NOBODY.subject(), "access.signIn.refused", found.map(one -> "staff:" + one.id()).orElse("staff:unknown"), null,
                    Map.of("why", "password"));
            throw new Refusal("password", "access.signIn.wrong");
        }
        attempts.succeeded(account, address);
        var actor = found.get().actor(LocalDate.now(clock));
        sessions.begin(new SignedIn(null, null, null, found.get().id(), null, clock.instant(), null), request, response);
        journal.writeAs(actor.subject(), "access.signedIn", actor.subject(), null, Map.of());
        return TargetAddress.of(target).orElseGet(() -> TargetAddress.home(actor));
    }
}
