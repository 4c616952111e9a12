package anye.levy;

import static anye.levy.ReliefState.DRAFT;
import static anye.levy.ReliefState.GRANTED;
import static anye.levy.ReliefState.REFUSED;
import static anye.levy.ReliefState.RETURNED;
import static anye.levy.ReliefState.SUBMITTED;
import static anye.levy.ReliefState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

import anye.access.Role;
import anye.kernel.Refusal;

/** The transition table of an application: what may be done in which state, by whom, and where it leads. */
public enum ReliefAct {
    SAVE(Role.EMPLOYER, null, DRAFT, RETURNED),
    SUBMIT(Role.EMPLOYER, SUBMITTED, DRAFT, RETURNED),
    WITHDRAW(Role.EMPLOYER, WITHDRAWN, DRAFT, SUBMITTED, RETURNED),
    RETURN(Role.REVIEWER, RETURNED, SUBMITTED),
    GRANT(Role.REVIEWER, GRANTED, SUBMITTED),
    REFUSE(Role.REVIEWER, REFUSED, SUBMITTED),
    /** 撤销原决定: before it is announced, by another than who decided. */
    TAKE_BACK(Role.REVIEWER, SUBMITTED, GRANTED, REFUSED),
    ANNOUNCE(Role.REVIEWER, null, GRANTED);

    private final Role by;
    private final ReliefState to;
    private final Set<ReliefState> from;

    ReliefAct(Role by, ReliefState to, ReliefState first, ReliefState... others) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    public Role by() {
        return by;
    }

    public boolean isPossibleIn(ReliefState state) {
        return from.contains(state);
    }

    /** @throws Refusal when the act is not possible in the state */
    ReliefState apply(ReliefState state) {
        if (!isPossibleIn(state)) {
            throw new Refusal(null, "levy.relief.notNow", "levy.relief.state." + state);
        }
        return to == null ? state : to;
    }
}
