package anye.report;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Time;

/** @param whole whether the kept content still has the hash that it was frozen with */
public record SnapshotRow(Division division, BusinessYear year, int edition, String sha256, boolean whole, Instant frozenAt, String frozenBy, Instant reopenedAt,
        String reopenedBy, String reopenReason) {

    public boolean isFrozen() {
        return reopenedAt == null;
    }

    public LocalDate frozenOn() {
        return LocalDate.ofInstant(frozenAt, Time.BEIJING);
    }

    public String getFrozenMinute() {
        return Time.minute(frozenAt);
    }

    public String getReopenedMinute() {
        return reopenedAt == null ? null : Time.minute(reopenedAt);
    }
}
