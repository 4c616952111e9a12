package anye.handover;

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

/**
 * Sends what is due every few seconds. Claiming, sending and keeping the answer are three steps: nothing is locked while
 * the bureau thinks, and a death between two steps is made good by sending again under the same key.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class SendHandovers {

    private static final Logger LOG = Logger.getLogger(SendHandovers.class.getName());

    /** Null where the installation has none: then everything waits. */
    private TaxBureau bureau;

    @Inject
    private Handovers handovers;

    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send() {
        bureau = TaxBureau.ofThisInstallation(bureau);
        if (bureau != null && !bureau.isLeftAlone()) {
            handovers.claim().forEach(this::send);
        }
    }

    private void send(Parcel parcel) {
        try {
            handovers.acknowledged(parcel.id(), bureau.send(parcel));
        } catch (TaxBureau.NotAnswered notYet) {
            if (handovers.failed(parcel.id(), notYet.getMessage())) {
                LOG.severe(() -> "Hand-over " + parcel.id() + " does not arrive: " + notYet.getMessage());
            }
        }
    }
}
