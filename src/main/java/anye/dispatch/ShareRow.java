package anye.dispatch;

import java.time.Instant;
import java.time.YearMonth;

import anye.kernel.ResidentNumber;

/**
 * A proposed or confirmed 计入方 as pages show it.
 *
 * @param side for whom the person counts from the first month to the last
 * @param proposedSide who proposed it; the other side answers
 */
public record ShareRow(long id, long contractId, ResidentNumber person, YearMonth from, YearMonth to, Side side, Side proposedSide, String proposedBy,
        Instant proposedAt, ShareState state, String answeredBy, Instant answeredAt) {

    public boolean waitsFor(Side who) {
        return state == ShareState.PROPOSED && proposedSide != who;
    }

    public boolean mayWithdraw(Side who) {
        return state == ShareState.PROPOSED && proposedSide == who;
    }
}
