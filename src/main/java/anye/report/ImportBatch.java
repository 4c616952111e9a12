package anye.report;

import java.time.Instant;
import java.util.Base64;

import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.persistence.SecretColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
    /** The file itself, in base64, as long as it is asked how it is to be read; null before and after. */
    @Column(name = "asked_file")
    @Convert(converter = SecretColumn.class)
    private String askedFile;
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

    /** A file of which it is not known yet what its lines are. */
    ImportBatch(ImportKind kind, Division office, String shownName, String sha256, byte[] file, String by, Instant at) {
        this.kind = kind;
        this.office = office;
        this.shownName = shownName;
        this.sha256 = sha256;
        askedFile = Base64.getEncoder().encodeToString(file);
        content = "[]";
        state = ImportState.ASKED;
        checkedBy = by;
        checkedAt = at;
    }

    /** @throws Refusal when it has been read, or dropped */
    void read(String name, String lines, int goodLines, int badLines) {
        mustBeAsked();
        shownName = name;
        content = lines;
        good = goodLines;
        bad = badLines;
        state = ImportState.CHECKED;
        askedFile = null;
    }

    /** @throws Refusal when it has been read, or dropped */
    byte[] file() {
        mustBeAsked();
        return Base64.getDecoder().decode(askedFile);
    }

    private void mustBeAsked() {
        if (state != ImportState.ASKED) {
            throw new Refusal(null, "kernel.sheet.answered");
        }
    }

    /** @throws Refusal when somebody has dropped it */
    void confirm(String by, Instant at) {
        if (state == ImportState.DROPPED || state == ImportState.ASKED) {
            throw new Refusal(null, state == ImportState.DROPPED ? "report.import.dropped" : "report.import.notRead");
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
        askedFile = null;
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
