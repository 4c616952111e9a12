package anye.review;

import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.declaration.DecideWithdrawal;
import anye.declaration.Withdrawals;
import anye.kernel.Refusal;
import anye.notice.Notices;
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
    private Notices notices;
    @Inject
    private Journal journal;

    public void answer(long withdrawalId, boolean granted, String text) {
        if (!withdrawals.row(withdrawalId).office().equals(actor.get().office())) {
            throw new Refusal(null, "review.case.otherOffice");
        }
        var decided = decideWithdrawal.decide(withdrawalId, granted, text);
        if (granted) {
            notices.tell(decided.employer(), "review.notice.granted", withdrawals.reopenedUntil().date().toString());
        } else {
            notices.tell(decided.employer(), "review.notice.refused", decided.decisionText());
        }
        journal.write(granted ? "review.withdrawal.granted" : "review.withdrawal.refused", "withdrawal:" + withdrawalId, decided.employer(), Map.of());
    }
}
