package anye.access;

import java.util.List;
import java.util.Map;

import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * A member of staff takes new recovery codes; all before them are worthless from then on. A code of the authenticator is asked
 * for, since whoever finds a desk left open has none.
 *
 * <p>In no transaction of its own: that a wrong code was tried is written down, which a refusal would undo.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenewRecoveryCodes {

    @Inject
    private CurrentActor actor;
    @Inject
    private SecondFactors factors;
    @Inject
    private Journal journal;

    /**
     * @return the codes, which nobody can show again
     * @throws Refusal at {@code code} when it is wrong or has been used; a {@link SignInRefused} after too many of them
     */
    public List<String> renew(String code) {
        long account = Staff.account(actor.get());
        if (!factors.has(account)) {
            throw new Refusal(null, "access.factor.none");
        }
        try {
            return factors.renewRecoveryCodes(account, code);
        } catch (Refusal refused) {
            journal.write("access.factor.codesRefused", "staff:" + account, null, Map.of("why", FinishSignIn.why(refused)));
            throw refused;
        }
    }
}
