package anye.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Time;

/** @param whole whether the kept content still has the hash that it was frozen with */
public record SnapshotRow(Division division, BusinessYear year, int edition, String sha256, boolean whole, Instant frozenAt, String frozenBy, Instant reopenedAt,
        String reopenedBy, String reopenReason) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Time.BEIJING);

    public boolean isFrozen() {
        return reopenedAt == null;
    }

    public String getFrozenMinute() {
        return MINUTE.format(frozenAt);
    }

    public String getReopenedMinute() {
        return reopenedAt == null ? null : MINUTE.format(reopenedAt);
    }
}
