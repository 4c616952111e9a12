package anye.access;

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

    @Inject
    private RefusedSignIns refusals;

    @Schedule(second = "0", minute = "*", hour = "*", persistent = false)
    public void write() {
        refusals.writeCounted();
    }

    @PreDestroy
    void writeTheLast() {
        refusals.writeCounted();
    }
}
