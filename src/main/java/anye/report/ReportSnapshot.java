package anye.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A year's report as it was frozen; its content never changes, and its hash shows it. */
@Entity
@jakarta.persistence.Table(name = "report_snapshot")
class ReportSnapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Division division;
    @Column(name = "business_year")
    private BusinessYear year;
    private int edition;
    private String content;
    private String sha256;
    @Column(name = "frozen_at")
    private Instant frozenAt;
    @Column(name = "frozen_by")
    private String frozenBy;
    @Column(name = "reopened_at")
    private Instant reopenedAt;
    @Column(name = "reopened_by")
    private String reopenedBy;
    @Column(name = "reopen_reason")
    private String reopenReason;
    @Version
    private long version;

    protected ReportSnapshot() {
    }

    ReportSnapshot(ReportContent frozen, int edition, String by, Instant at) {
        division = frozen.division();
        year = frozen.year();
        this.edition = edition;
        content = frozen.text();
        sha256 = hash(content);
        frozenBy = by;
        frozenAt = at;
    }

    void reopen(String by, String reason, Instant at) {
        reopenedBy = by;
        reopenReason = reason;
        reopenedAt = at;
    }

    boolean isFrozen() {
        return reopenedAt == null;
    }

    Long id() {
        return id;
    }

    Division division() {
        return division;
    }

    String content() {
        return content;
    }

    SnapshotRow row() {
        return new SnapshotRow(division, year, edition, sha256, sha256.equals(hash(content)), frozenAt, frozenBy, reopenedAt, reopenedBy, reopenReason);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
