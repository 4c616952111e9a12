package anye.review;

import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.declaration.DecideWithdrawal;
import anye.declaration.WithdrawalKind;
import anye.declaration.Withdrawals;
import anye.kernel.Refusal;
import anye.notice.Notices;
import anye.review.revocation.Revocations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The office in charge answers 年审申报撤回 or 年审认证反馈, and the employer is told. */
@Stateless
public class AnswerWithdrawal {

    @Inject
    private CurrentActor actor;
    @Inject
    private FourEyes fourEyes;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private DecideWithdrawal decideWithdrawal;
    @Inject
    private Revocations revocations;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;

    public void answer(long withdrawalId, boolean granted, String text) {
        var asked = withdrawals.row(withdrawalId);
        fourEyes.mustMayAnswer(asked, actor.get());
        if (granted && revocations.isOpen(asked.declarationId())) {
            throw new Refusal(null, "review.revocation.first");
        }
        var until = withdrawals.reopenedUntil(withdrawalId);
        var decided = decideWithdrawal.decide(withdrawalId, granted, text);
        var feedback = decided.kind() == WithdrawalKind.FEEDBACK;
        if (!granted) {
            notices.tell(decided.employer(), feedback ? "review.notice.feedbackRefused" : "review.notice.refused", decided.decisionText());
        } else if (until.isPresent()) {
            notices.tell(decided.employer(), feedback ? "review.notice.feedbackGranted" : "review.notice.granted", until.get().date());
        } else {
            notices.tell(decided.employer(), "review.notice.grantedTooLate");
        }
        journal.write(granted ? "review.withdrawal.granted" : "review.withdrawal.refused", "withdrawal:" + withdrawalId, decided.employer(), Map.of());
    }
}
