package anye.amendment;

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
 * After an amendment the open declarations that it touches are asked again, each in a transaction of its own; the employer is
 * told when somebody's answers are others. A node that dies begins again: what was renewed has nothing left to change.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class RenewVerdicts {

    @Inject
    private Renewal renewal;
    @Inject
    private StandingAmendments standing;

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void renew() {
        for (var id : renewal.waiting()) {
            standing.bring();
            int people = renewal.touched(id).stream().mapToInt(declaration -> renewal.renew(declaration, id)).sum();
            renewal.done(id, people);
        }
    }
}
