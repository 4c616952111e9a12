package anye.review;

import java.util.List;
import java.util.Locale;

import anye.declaration.Withdrawals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What granting a request, or a revocation, would do to the letter, to the tax bureau's record and to the levy: asked before it is pressed. */
@ApplicationScoped
public class WithdrawalEffects {

    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Event<WithdrawalConsidered> considered;

    public List<String> of(long withdrawalId, Locale locale) {
        return of(withdrawals.row(withdrawalId).declarationId(), null, locale);
    }

    /** @param creditedAfter the months that stay credited; null when the employer has to complete the declaration again */
    public List<String> of(long declarationId, Integer creditedAfter, Locale locale) {
        var question = new WithdrawalConsidered(declarationId, creditedAfter);
        considered.fire(question);
        return question.in(locale);
    }
}
