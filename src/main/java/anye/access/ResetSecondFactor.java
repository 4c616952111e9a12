package anye.access;

import java.util.Map;

import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Takes away the authenticator of a colleague who has lost it; the colleague is told at the next sign-in and sets up a new one.
 * Never one's own: who finds a desk left open would then need the password alone.
 */
@Stateless
public class ResetSecondFactor {

    @Inject
    private SecondFactors factors;
    @Inject
    private CurrentActor actor;
    @Inject
    private Journal journal;

    public void reset(long account) {
        if (actor.get().subject().equals("staff:" + account)) {
            throw new Refusal(null, "access.factor.own");
        }
        factors.reset(account);
        journal.write("access.factor.reset", "staff:" + account, null, Map.of());
    }
}
