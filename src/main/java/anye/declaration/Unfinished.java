package anye.declaration;

import anye.kernel.Months;
import anye.rules.YearVerdict;

/**
 * Somebody who is 资料待完善.
 *
 * @param verdict null until the departments have been asked
 * @param taken the months that count for another employer already
 */
public record Unfinished(PlacementRow row, Readiness readiness, YearVerdict verdict, Months taken) {

    public boolean isReady() {
        return readiness == Readiness.READY;
    }

    /** What the reason is about: the months that do not pass, or those that are taken. */
    public Months getMonths() {
        return switch (readiness) {
            case TAKEN -> taken;
            case SILENT -> verdict.silent();
            case FAILING -> verdict.passing().not();
            default -> Months.NONE;
        };
    }

    /** Whether it is mended in STEP.02, by choosing months; the person and the contracts stand in STEP.01. */
    public boolean isMendedByMonths() {
        return row.verified() && readiness != Readiness.NOT_FILLED_IN && readiness != Readiness.NO_CONTRACT;
    }
}
