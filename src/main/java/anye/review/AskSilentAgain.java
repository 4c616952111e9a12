package anye.review;

import java.util.logging.Logger;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks departments that were silent every hour again, so that no clock stands longer than it must. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class AskSilentAgain {

    private static final Logger LOG = Logger.getLogger(AskSilentAgain.class.getName());

    @Inject
    private AskAgain askAgain;
    @Inject
    private Rechecks rechecks;

    @Schedule(second = "10", minute = "37", hour = "*", persistent = false)
    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void ask() {
        for (long id : rechecks.stopped()) {
            try {
                askAgain.ask(id);
            } catch (RuntimeException trouble) {
                LOG.warning(() -> "Nobody could be asked again about case " + id + ": " + trouble.getClass().getSimpleName());
            }
        }
    }
}
