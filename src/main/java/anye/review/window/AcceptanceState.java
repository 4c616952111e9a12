package anye.review.window;

import java.util.Map;
import java.util.Set;

/** Where an acceptance stands, and where it may go. */
public enum AcceptanceState {
    /** 未当场受理: something is missing and a day is set. */
    DEFERRED,
    /** 已受理: a clerk may enter. */
    ACCEPTED,
    /** 单位有异议: nobody enters until the office has answered. */
    OBJECTED,
    /** 单位已在线接办: the clerk's rights are over. */
    TAKEN_OVER,
    /** 已办结. */
    CLOSED,
    /** 不予受理. */
    DECLINED;

    private static final Map<AcceptanceState, Set<AcceptanceState>> EDGES = Map.of(
            DEFERRED, Set.of(ACCEPTED, DECLINED),
            ACCEPTED, Set.of(OBJECTED, TAKEN_OVER, CLOSED),
            OBJECTED, Set.of(ACCEPTED, TAKEN_OVER));

    boolean mayBecome(AcceptanceState next) {
        return EDGES.getOrDefault(this, Set.of()).contains(next);
    }
}
