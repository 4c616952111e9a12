package anye.declaration;

import java.time.Clock;

import anye.access.CurrentActor;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The office grants or refuses a withdrawal. Granted, the certification is cancelled and the declaration can be completed again within ten working days at least (domain §12). */
@Stateless
public class DecideWithdrawal {

    @Inject
    private CurrentActor actor;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Event<DeclarationReopened> reopened;
    @Inject
    private Clock clock;

    /** @return the decided request, for telling the employer */
    public WithdrawalRow decide(long withdrawalId, boolean granted, String text) {
        var withdrawal = withdrawals.get(withdrawalId);
        var declaration = declarations.lock(withdrawal.declarationId());
        actor.mustSee(declaration.employer(), declaration.office());
        if (!granted && (text == null || text.isBlank())) {
            throw new Refusal("text", "declaration.withdrawal.reasonMissing");
        }
        withdrawal.decide(granted, text, actor.get().name(), clock.instant());
        if (granted) {
            var result = placements.result(declaration);
            declaration.reopen(withdrawals.reopenedUntil().date());
            reopened.fire(new DeclarationReopened(result, clock.instant()));
        }
        return withdrawal.row();
    }
}
