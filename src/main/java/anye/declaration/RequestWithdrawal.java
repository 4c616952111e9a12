package anye.declaration;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** 年审申报撤回: asks for a completed declaration back, with the reason (V14). */
@Stateless
public class RequestWithdrawal {

    @Inject
    private Declarations declarations;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Event<WithdrawalRequested> requested;

    public void request(long declarationId, String reason) {
        var declaration = declarations.lockOwnCompleted(declarationId);
        requested.fire(new WithdrawalRequested(withdrawals.ask(WithdrawalKind.WITHDRAWAL, declaration, reason)));
        declarations.note("declaration.withdrawal.requested", declaration);
    }
}
