package anye.dispatch;

import java.time.Instant;

import anye.kernel.CreditCode;
import anye.policy.DueDate;

/**
 * A 派遣合同 as pages show it.
 *
 * @param due 自双方签订合同（协议）后三个月内
 * @param filedAt null for a draft
 * @param late whether it was filed after that day
 */
public record ContractRow(long id, long version, CreditCode agency, ContractTerms terms, DueDate due, Instant filedAt, String filedBy, boolean late) {

    public boolean isFiled() {
        return filedAt != null;
    }

    /** Which of the two the employer is; null when neither. */
    public Side side(CreditCode employer) {
        return agency.equals(employer) ? Side.AGENCY : terms.host().equals(employer) ? Side.HOST : null;
    }
}
