package anye.evidence;

import java.time.Instant;

import anye.kernel.CreditCode;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A file as it was received; it never changes, its hash says so. */
@Entity
@Table(name = "evidence_file")
class EvidenceFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private CreditCode owner;
    @Column(name = "shown_name")
    private String shownName;
    private String kind;
    private long size;
    private int pages;
    private String sha256;
    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "received_from")
    private String receivedFrom;

    protected EvidenceFile() {
    }

    EvidenceFile(ReceivedFile file, CreditCode owner, String receivedFrom, Instant receivedAt) {
        this.owner = owner;
        this.shownName = file.shownName();
        this.kind = file.kind().name();
        this.size = file.content().length;
        this.pages = file.pages();
        this.sha256 = file.sha256();
        this.content = file.content();
        this.receivedFrom = receivedFrom;
        this.receivedAt = receivedAt;
    }

    Long id() {
        return id;
    }

    CreditCode owner() {
        return owner;
    }

    StoredFile opened() {
        return new StoredFile(id, owner, shownName, FileKind.valueOf(kind), content);
    }
}
