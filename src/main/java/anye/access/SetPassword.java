package anye.access;

import java.time.Clock;
import java.util.Map;

import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Chooses a password with the one-time code that an administrator handed over. */
@Stateless
public class SetPassword {

    @Inject
    private Staff staff;

    @Inject
    private Attempts attempts;

    @Inject
    private Clock clock;

    @Inject
    private Journal journal;

    public void set(String account, String code, String password, String address) {
        var found = attempts.check(Tried.oneTimeCode(account, address), new Refusal(null, "access.signIn.refused.TOO_MANY"), new Refusal("code", "access.password.code"),
                () -> staff.find(account).filter(one -> one.accepts(code, clock.instant())));
        found.setPassword(password);
        journal.writeAs("staff:" + found.id(), "access.password.set", "staff:" + found.id(), null, Map.of());
    }
}
