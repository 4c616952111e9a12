package anye.handover;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One hand-over as the pages show it.
 *
 * @param answer null until acknowledged
 * @param dueOn the last day for it; null for a withdrawal
 * @param alarm whether it has failed so often that somebody must look
 */
public record HandoverRow(long id, long declarationId, HandoverKind kind, HandoverState state, Instant filedAt, Instant firstSentAt, Instant acknowledgedAt, TaxAnswer answer,
        LocalDate dueOn, int attempts, boolean alarm) {

    /** 发送税务部门 已完成: the bureau has the result. */
    public boolean isDone() {
        return kind == HandoverKind.RESULT && state == HandoverState.ACKNOWLEDGED;
    }
}
