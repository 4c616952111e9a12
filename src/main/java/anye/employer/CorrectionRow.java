package anye.employer;

import java.time.Instant;

import anye.kernel.CreditCode;
import anye.kernel.Division;

/**
 * 数据有误: what an employer says is right in place of what the register says.
 *
 * @param registered what the register said then; null where it said nothing
 * @param answer why the office decided so; null while it has not
 */
public record CorrectionRow(long id, CreditCode employer, Division office, RegisterField field, String registered, Instant fetchedAt, String stated, String reason, CorrectionState state,
        Instant reportedAt, String reportedBy, Instant decidedAt, String decidedBy, String answer, long version) {

    public boolean isWaiting() {
        return state == CorrectionState.WAITING;
    }
}
