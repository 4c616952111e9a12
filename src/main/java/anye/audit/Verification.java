package anye.audit;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 日志核验: when the journal was read through, and what it came to. */
@Entity
@Table(name = "journal_verification")
class Verification {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "verified_at")
    private Instant verifiedAt;
    @Column(name = "author")
    private String author;
    @Column(name = "whole_records")
    private long records;
    @Column(name = "flaw_kind")
    @Enumerated(EnumType.STRING)
    private Flaw.Kind flawKind;
    @Column(name = "flaw_sequence")
    private Long flawSequence;

    protected Verification() {
    }

    Verification(Instant verifiedAt, String author, VerifyJournal.Result result) {
        this.verifiedAt = verifiedAt;
        this.author = author;
        records = result.records();
        if (result.flaw() != null) {
            flawKind = result.flaw().kind();
            flawSequence = result.flaw().sequence();
        }
    }

    VerificationRow row() {
        return new VerificationRow(verifiedAt, author, records, flawKind == null ? null : new Flaw(flawSequence, flawKind));
    }
}
