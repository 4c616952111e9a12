package anye.levy;

import java.time.Instant;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Money;

/**
 * One application as both sides see it.
 *
 * @param payable of the year when it was submitted, with the months credited then; null before
 * @param decidedAt of the last decision, a return included; null before
 * @param grantedAmount null unless granted
 */
public record ReliefRow(long id, long version, CreditCode employer, Division office, ReliefClaim claim, ReliefState state, Money payable, Integer creditedMonths, Instant changedAt,
        Instant submittedAt, String submittedBy, Instant decidedAt, String decidedBy, Money grantedAmount, Integer grantedMonths, String authority, String approvalNumber,
        String reasons, Instant announcedAt) {

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isMayWithdraw() {
        return ReliefAct.WITHDRAW.isPossibleIn(state);
    }

    public boolean isDecidable() {
        return state == ReliefState.SUBMITTED;
    }

    /** Whether another than who decided may still take the decision back. */
    public boolean isMayTakeBack() {
        return ReliefAct.TAKE_BACK.isPossibleIn(state) && announcedAt == null;
    }

    public boolean isAnswered() {
        return decidedAt != null;
    }

    /** What is still payable at once after the relief; null unless it was granted. */
    public Money left() {
        return grantedAmount == null || payable == null ? null : new Money(Math.max(0, payable.fen() - grantedAmount.fen()));
    }
}
