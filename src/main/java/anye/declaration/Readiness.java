package anye.declaration;

import java.util.List;

import anye.kernel.Months;
import anye.rules.YearVerdict;

/** What is still to be done about somebody who is 资料待完善. */
public enum Readiness {
    /** Every month of the year passes every question by the records alone: nothing to type, nothing to upload. */
    READY,
    /** Something that STEP.01 requires is missing. */
    NOT_FILLED_IN,
    /** No contract of the year with its paper. */
    NO_CONTRACT,
    /** The departments have not been asked. */
    NOT_ASKED,
    /** Of a dispatched person the employer chooses the months, and a reviewer reads the agreement. */
    DISPATCHED,
    /** Some month counts for another employer already. */
    TAKEN,
    /** Some department did not answer. */
    SILENT,
    /** Some month does not pass. */
    FAILING;

    /** @param contracts those with a paper */
    static Readiness of(boolean filledIn, List<PlacementContract> contracts, YearVerdict verdict, Months possible, Months taken) {
        if (!filledIn) {
            return NOT_FILLED_IN;
        }
        if (contracts.isEmpty()) {
            return NO_CONTRACT;
        }
        if (verdict == null) {
            return NOT_ASKED;
        }
        if (Placements.isFree(contracts)) {
            return DISPATCHED;
        }
        if (!taken.isEmpty()) {
            return TAKEN;
        }
        if (verdict.passing().equals(Months.ALL) && possible.equals(Months.ALL)) {
            return READY;
        }
        return verdict.silent().isEmpty() ? FAILING : SILENT;
    }
}
