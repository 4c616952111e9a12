package anye.report;

import java.time.Instant;

import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import jakarta.persistence.Version;

/** One sheet that was handed in: kept as it was read, and taken over only when somebody says so. */
@Entity
@jakarta.persistence.Table(name = "import_batch")
class ImportBatch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private ImportKind kind;
    private Division office;
    @Column(name = "shown_name")
    private String shownName;
    private String sha256;
    private String content;
    private int good;
    private int bad;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    @Column(name = "checked_at")
    private Instant checkedAt;
    @Column(name = "checked_by")
    private String checkedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Version
    private long version;

    protected ImportBatch() {
    }

    ImportBatch(ImportKind kind, Division office, String shownName, String sha256, String content, int good, int bad, String by, Instant at) {
        this.kind = kind;
        this.office = office;
        this.shownName = shownName;
        this.sha256 = sha256;
        this.content = content;
        this.good = good;
        this.bad = bad;
        state = ImportState.CHECKED;
        checkedBy = by;
        checkedAt = at;
    }

    /** @throws Refusal when somebody has dropped it */
    void confirm(String by, Instant at) {
        if (state == ImportState.DROPPED) {
            throw new Refusal(null, "report.import.dropped");
        }
        state = ImportState.CONFIRMED;
        decidedBy = by;
        decidedAt = at;
    }

    void drop(String by, Instant at) {
        if (state == ImportState.CONFIRMED) {
            throw new Refusal(null, "report.import.confirmed");
        }
        state = ImportState.DROPPED;
        decidedBy = by;
        decidedAt = at;
    }

    Long id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    Division office() {
        return office;
    }

    String content() {
        return content;
    }

    ImportState state() {
        return state;
    }

    ImportRow row() {
        return new ImportRow(id, kind, office, shownName, sha256, good, bad, state, checkedAt, checkedBy, decidedAt, decidedBy);
    }
}
