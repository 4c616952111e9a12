package anye.report;

import java.time.Instant;

import anye.kernel.Division;
import anye.kernel.Time;

/** A sheet in the list of sheets. */
public record ImportRow(long id, ImportKind kind, Division office, String shownName, String sha256, int good, int bad, ImportState state, Instant checkedAt, String checkedBy,
        Instant decidedAt, String decidedBy) {

    /** Whether it is asked how it is to be read. */
    public boolean isAsked() {
        return state == ImportState.ASKED;
    }

    public boolean isWaiting() {
        return state == ImportState.CHECKED;
    }

    public String getCheckedMinute() {
        return Time.minute(checkedAt);
    }

    public String getDecidedMinute() {
        return decidedAt == null ? null : Time.minute(decidedAt);
    }
}
