package anye.declaration;

import java.util.logging.Logger;

import anye.kernel.CreditCode;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Before the filing window of a region opens, carries the people of the year before over for every employer of the region and asks the
 * departments about them: the employer finds them verified and has only to confirm. One employer after another; nothing is held open while
 * the departments are asked.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class PrepareDeclarations {

    private static final Logger LOG = Logger.getLogger(PrepareDeclarations.class.getName());

    private static final int AT_ONCE = 50;
    /** What is left over is done in the next run. */
    private static final int MOST = 5_000;

    @Inject
    private Declarations declarations;
    @Inject
    private Preparations preparations;
    @Inject
    private VerifyPlacement verifyPlacement;

    @Schedule(second = "50", minute = "*/15", hour = "*", persistent = false)
    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void prepare() {
        for (int done = 0; done < MOST;) {
            var due = preparations.due(AT_ONCE);
            if (due.stream().filter(this::prepare).count() == 0) {
                return;
            }
            done += due.size();
        }
    }

    /** @return whether this server did it, well or not */
    private boolean prepare(CreditCode employer) {
        var year = declarations.currentYear();
        if (!preparations.claim(employer, year)) {
            return false;
        }
        try {
            verifyPlacement.verify(preparations.carryOver(employer, year));
            preparations.asked(employer, year);
        } catch (RuntimeException trouble) {
            // the claim runs out and somebody tries again
            LOG.warning(() -> "Last year's people could not be verified ahead: " + trouble.getClass().getSimpleName());
        }
        return true;
    }
}
