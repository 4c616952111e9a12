package anye.employer;

import java.time.Instant;
import java.util.Optional;

import anye.kernel.CreditCode;

/** The register of units, as this room needs it; a later room asks it. */
public interface BusinessRegister {

    /**
     * What is known without asking.
     *
     * @param unit the last answer; empty when there has been none, or the register has no such unit
     * @param askedAt when it was last asked; null for never
     * @param silent whether it did not answer then
     */
    record State(Optional<RegisteredUnit> unit, Instant askedAt, boolean silent) {
    }

    State state(CreditCode unit);

    /** Asks now, and keeps the answer as received. What was known before stays known when there is none. */
    void ask(CreditCode unit);
}
