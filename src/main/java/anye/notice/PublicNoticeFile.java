package anye.notice;

import anye.evidence.FileKind;
import anye.evidence.ReceivedFile;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** 附件 of one edition, taken in like evidence: recognised by its content, a picture drawn anew. */
@Entity
@Table(name = "public_notice_file")
class PublicNoticeFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Long notice;
    @Column(name = "shown_name")
    private String shownName;
    private String kind;
    private long size;
    private String sha256;
    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected PublicNoticeFile() {
    }

    PublicNoticeFile(long notice, ReceivedFile file) {
        this.notice = notice;
        shownName = file.shownName();
        kind = file.kind().name();
        size = file.length();
        sha256 = file.sha256();
        content = file.content();
    }

    /** The next edition brings the files of the last along. */
    PublicNoticeFile copyFor(long correction) {
        var copy = new PublicNoticeFile();
        copy.notice = correction;
        copy.shownName = shownName;
        copy.kind = kind;
        copy.size = size;
        copy.sha256 = sha256;
        copy.content = content;
        return copy;
    }

    Long notice() {
        return notice;
    }

    FileKind kind() {
        return FileKind.valueOf(kind);
    }

    String shownName() {
        return shownName;
    }

    byte[] content() {
        return content;
    }
}
