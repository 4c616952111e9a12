package anye.review;

import java.time.Instant;

import anye.kernel.Division;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that happened to a case. Written once. */
@Entity
@Table(name = "case_event")
class CaseEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "case_id")
    private long caseId;
    @Column(name = "happened_at")
    private Instant at;
    @Enumerated(EnumType.STRING)
    private CaseEventKind kind;
    @Column(name = "by_name")
    private String byName;
    @Column(name = "to_name")
    private String toName;
    @Column(name = "from_office")
    private Division from;
    @Column(name = "to_office")
    private Division to;
    /** The same columns as text, for asking by their first digits. */
    @Column(name = "from_office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String fromCode;
    @Column(name = "to_office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String toCode;
    private String reason;

    protected CaseEvent() {
    }

    CaseEvent(long caseId, CaseEventKind kind, String byName, String toName, Division from, Division to, String reason, Instant at) {
        this.caseId = caseId;
        this.kind = kind;
        this.byName = byName;
        this.toName = toName;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.at = at;
    }

    Long id() {
        return id;
    }

    CaseEventRow row() {
        return new CaseEventRow(id, caseId, kind, byName, toName, from, to, reason, at);
    }
}
