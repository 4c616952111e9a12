package anye.review;

import java.util.List;
import java.util.function.LongConsumer;
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

/** Looks every ten minutes which cases have lost their owner, which have none, and which run late; a time in which the server stood still is made good. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class AssignCases {

    private static final Logger LOG = Logger.getLogger(AssignCases.class.getName());

    @Inject
    private Assignments assignments;
    @Inject
    private PaperRequests requests;

    @Schedule(second = "40", minute = "*/10", hour = "*", persistent = false)
    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void assign() {
        each(requests.lapsing(), requests::lapse);
        each(assignments.ofTheAbsent(), assignments::giveBack);
        each(assignments.unowned(), assignments::assign);
        each(assignments.reachingAStage(), assignments::escalate);
    }

    /** One case that cannot be handled does not keep the others waiting. */
    private static void each(List<Long> caseIds, LongConsumer act) {
        for (long id : caseIds) {
            try {
                act.accept(id);
            } catch (RuntimeException trouble) {
                LOG.warning(() -> "Case " + id + " is left to the next round: " + trouble.getClass().getSimpleName());
            }
        }
    }
}
