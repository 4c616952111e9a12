package anye.employer.web;

import anye.employer.CorrectionRow;
import anye.employer.RegisterField;

/**
 * One field as the register gives it, as a page shows it.
 *
 * @param said what the register says; empty where it says nothing
 * @param fetched when it said so
 * @param typed what the saved profile says; null while none is saved
 * @param correction the newest correction of the field; null where there is none
 */
public record RegisterLine(RegisterField field, String said, String fetched, String typed, boolean differs, CorrectionRow correction) {

    /** A new one may be reported once the last was answered. */
    public boolean isReportable() {
        return correction == null || !correction.isWaiting();
    }
}
