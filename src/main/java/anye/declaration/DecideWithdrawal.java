package anye.declaration;

import java.time.Clock;

import anye.access.CurrentActor;
import anye.kernel.Refusal;
import anye.policy.DueDate;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * The office grants or refuses what was asked by 年审申报撤回 or 年审认证反馈. Granted, the certification is cancelled; for how long
 * the declaration can then be changed, {@link Withdrawals#until} says.
 */
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
            declaration.reopen(withdrawals.until(withdrawal, declaration).map(DueDate::date).orElse(null));
            reopened.fire(new DeclarationReopened(result, clock.instant()));
        }
        return withdrawal.row();
    }
}
