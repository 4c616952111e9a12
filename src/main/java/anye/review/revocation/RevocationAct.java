package anye.review.revocation;

import static anye.review.revocation.RevocationState.DRAFT;
import static anye.review.revocation.RevocationState.PROPOSED;
import static anye.review.revocation.RevocationState.REFUSED;
import static anye.review.revocation.RevocationState.REVOKED;
import static anye.review.revocation.RevocationState.STATED;
import static anye.review.revocation.RevocationState.TOLD;
import static anye.review.revocation.RevocationState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

import anye.kernel.Refusal;

/** The transition table of a revocation: what may happen in which state, who may cause it, and where it leads. */
public enum RevocationAct {
    /** 告知用人单位. */
    TELL(Party.PROPOSER, TOLD, DRAFT),
    /** 提请决定, where nothing certified is taken away. */
    SUBMIT(Party.PROPOSER, PROPOSED, DRAFT),
    /** 陈述申辩. */
    STATE(Party.EMPLOYER, STATED, TOLD),
    /** 决定撤销: of what was told, not before the days to be heard have ended ({@link Revocation#decide}). */
    REVOKE(Party.ANOTHER, REVOKED, PROPOSED, TOLD, STATED),
    REFUSE(Party.ANOTHER, REFUSED, PROPOSED, TOLD, STATED),
    WITHDRAW(Party.PROPOSER, WITHDRAWN, DRAFT, PROPOSED, TOLD, STATED);

    /** Who may cause it. */
    public enum Party {
        /** Who drafted it. */
        PROPOSER,
        /** Of the office in charge, and neither who drafted it nor who certified what is taken back. */
        ANOTHER,
        EMPLOYER
    }

    private final Party by;
    private final RevocationState to;
    private final Set<RevocationState> from;

    RevocationAct(Party by, RevocationState to, RevocationState first, RevocationState... others) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    public Party by() {
        return by;
    }

    RevocationState to() {
        return to;
    }

    public boolean isPossibleIn(RevocationState state) {
        return from.contains(state);
    }

    /** @throws Refusal when the act is not possible in the state */
    RevocationState apply(RevocationState state) {
        if (!isPossibleIn(state)) {
            throw new Refusal(null, "review.revocation.notNow." + state);
        }
        return to;
    }
}
