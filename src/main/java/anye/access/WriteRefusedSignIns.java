package anye.access;

import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes once a minute how many were refused. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WriteRefusedSignIns {

    private static final Logger LOG = Logger.getLogger(WriteRefusedSignIns.class.getName());

    @Inject
    private RefusedSignIns refusals;

    @Schedule(second = "0", minute = "*", hour = "*", persistent = false)
    public void write() {
        try {
            refusals.writeCounted();
        } catch (RuntimeException trouble) {
            // a timer that fails is not called again
            LOG.warning(() -> "Refused sign-ins could not be written down: " + trouble.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void writeTheLast() {
        refusals.writeCounted();
    }
}
