package anye.declaration;

import java.time.Clock;
import java.time.LocalDate;

import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** 年审认证反馈: objects to a certification, with the reason, as long as the region allows. */
@Stateless
public class GiveFeedback {

    @Inject
    private Declarations declarations;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Event<WithdrawalRequested> requested;
    @Inject
    private Clock clock;

    /** @throws Refusal declaration.feedback.over with the day on which the period ended */
    public void give(long declarationId, String reason) {
        var declaration = declarations.lockOwnCompleted(declarationId);
        var until = withdrawals.feedbackUntil(declaration).orElseThrow(() -> new Refusal(null, "declaration.feedback.none"));
        if (until.isMissedOn(LocalDate.now(clock))) {
            throw new Refusal(null, "declaration.feedback.over", until.date().toString());
        }
        requested.fire(new WithdrawalRequested(withdrawals.ask(WithdrawalKind.FEEDBACK, declaration, reason)));
        declarations.note("declaration.feedback.given", declaration);
    }
}
