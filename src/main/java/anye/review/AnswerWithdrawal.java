package anye.review;

import java.util.Map;

import anye.audit.Journal;
import anye.access.CurrentActor;
import anye.declaration.DecideWithdrawal;
import anye.declaration.Withdrawals;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The office in charge answers a request to withdraw, and the employer is told. */
@Stateless
public class AnswerWithdrawal {

    @Inject
    private CurrentActor actor;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private DecideWithdrawal decideWithdrawal;
    @Inject
    private Journal journal;

    public void answer(long withdrawalId, boolean granted, String text) {
        if (!withdrawals.row(withdrawalId).office().equals(actor.get().office())) {
            throw new Refusal(null, "review.case.otherOffice");
        }
        var decided = decideWithdrawal.decide(withdrawalId, granted, text);
        journal.write(granted ? "review.withdrawal.granted" : "review.withdrawal.refused", "withdrawal:" + withdrawalId, decided.employer(), Map.of());
    }
}
