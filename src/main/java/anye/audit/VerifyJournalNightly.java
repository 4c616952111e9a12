package anye.audit;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Verifies the journal while nobody works. Each node does, since each keeps an anchor of its own. */
@Singleton
public class VerifyJournalNightly {

    private static final Logger LOG = Logger.getLogger(VerifyJournalNightly.class.getName());

    @Inject
    private VerifyJournal verifyJournal;

    @Schedule(second = "0", minute = "20", hour = "2", persistent = false)
    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void verify() {
        try {
            verifyJournal.verify();
        } catch (RuntimeException trouble) {
            LOG.log(Level.SEVERE, "The journal could not be verified", trouble);
        }
    }
}
