package anye.declaration;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 批量导入, its decision: the good lines are taken over, or nothing is; pressed twice it happens once. */
@Stateless
public class ConfirmPayroll {

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Payrolls payrolls;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @return whether this is what confirmed it; @throws Refusal when it is not looked at yet, or the declaration cannot be written any more */
    public boolean confirm(long id) {
        var payroll = payrolls.lockOwn(id);
        declarations.openFor(payroll.employer(), payroll.year());
        // each is added, and then asked about
        if (!payroll.confirm(2 * payroll.row().people(), actor.get().handlerName(), clock.instant())) {
            return false;
        }
        journal.write("declaration.payroll.confirmed", "payroll:" + id, payroll.employer(), Map.of("lines", String.valueOf(payroll.row().good()), "people", String.valueOf(payroll.row().people())));
        return true;
    }

    /** Nothing of it is wanted. */
    public void drop(long id) {
        var payroll = payrolls.lockOwn(id);
        if (payroll.drop(actor.get().handlerName(), clock.instant())) {
            journal.write("declaration.payroll.dropped", "payroll:" + id, payroll.employer(), Map.of());
        }
    }
}
