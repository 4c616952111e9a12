package anye.evidence;

import java.time.Instant;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A file that was chosen in a form and is not saved with it yet. */
@Entity
@Table(name = "pending_file")
class PendingFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String subject;
    private String form;
    private String field;
    @Column(name = "shown_name")
    private String shownName;
    private String kind;
    private long size;
    private int pages;
    private String sha256;
    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;
    @Column(name = "kept_at")
    private Instant keptAt;

    protected PendingFile() {
    }

    PendingFile(String subject, String form, String field, ReceivedFile file, Instant keptAt) {
        this.subject = subject;
        this.form = form;
        this.field = field;
        shownName = file.shownName();
        kind = file.kind().name();
        size = file.length();
        pages = file.pages();
        sha256 = file.sha256();
        content = file.content();
        this.keptAt = keptAt;
    }

    PendingRow row() {
        return new PendingRow(id, shownName, size);
    }

    ReceivedFile received() {
        return new ReceivedFile(shownName, FileKind.valueOf(kind), content, sha256.strip(), pages, id);
    }
}
