package anye.declaration;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every hour who has to be reminded of 完成申报; a day on which the server stood still is made good. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class ChaseCompletion {

    @Inject
    private Chases chases;

    @Schedule(second = "20", minute = "7", hour = "*", persistent = false)
    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void chase() {
        chases.open().forEach(chases::chase);
    }
}
