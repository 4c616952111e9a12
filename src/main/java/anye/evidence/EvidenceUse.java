package anye.evidence;

import anye.kernel.Months;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Says which cells a file is evidence for. */
@Entity
@Table(name = "evidence_use")
class EvidenceUse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "file_id")
    private long fileId;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private EvidenceSubject subjectKind;
    @Column(name = "subject_id")
    private long subjectId;
    private String question;
    private Months months;

    protected EvidenceUse() {
    }

    EvidenceUse(long fileId, EvidenceSubject subjectKind, long subjectId, String question, Months months) {
        this.fileId = fileId;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.question = question;
        this.months = months;
    }

    long fileId() {
        return fileId;
    }

    OwnedFile.Use owned() {
        return new OwnedFile.Use(subjectKind, subjectId, question, months);
    }

    long subjectId() {
        return subjectId;
    }

    EvidenceUse alsoFor(long otherSubject) {
        return new EvidenceUse(fileId, subjectKind, otherSubject, question, months);
    }
}
