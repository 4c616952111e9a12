package anye.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import anye.kernel.Division;
import anye.kernel.Time;

/** A sheet in the list of sheets. */
public record ImportRow(long id, ImportKind kind, Division office, String shownName, String sha256, int good, int bad, ImportState state, Instant checkedAt, String checkedBy,
        Instant decidedAt, String decidedBy) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Time.BEIJING);

    public boolean isWaiting() {
        return state == ImportState.CHECKED;
    }

    public String getCheckedMinute() {
        return MINUTE.format(checkedAt);
    }

    public String getDecidedMinute() {
        return decidedAt == null ? null : MINUTE.format(decidedAt);
    }
}
