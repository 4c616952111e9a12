package anye.employer;

import java.time.Instant;

import anye.kernel.CreditCode;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One correction; kept whatever becomes of it. */
@Entity
@Table(name = "unit_correction")
class UnitCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "credit_code")
    private CreditCode employer;
    private Division office;
    /** The same as text, for a range of offices. */
    @Column(name = "office", insertable = false, updatable = false)
    private String officeCode;
    @Enumerated(EnumType.STRING)
    private RegisterField field;
    @Convert(converter = SecretColumn.class)
    private String registered;
    @Column(name = "fetched_at")
    private Instant fetchedAt;
    @Convert(converter = SecretColumn.class)
    private String stated;
    private String reason;
    @Enumerated(EnumType.STRING)
    private CorrectionState state;
    /** True or null: so the database knows of one that waits for each field, and of any number that do not. */
    private Boolean waiting;
    @Column(name = "reported_at")
    private Instant reportedAt;
    @Column(name = "reported_by")
    private String reportedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    private String answer;
    @Version
    private long version;

    protected UnitCorrection() {
    }

    UnitCorrection(CreditCode employer, Division office, RegisterField field, RegisteredUnit unit, String stated, String reason, String reportedBy, Instant reportedAt) {
        this.employer = employer;
        this.office = office;
        this.field = field;
        registered = unit.value(field);
        fetchedAt = unit.fetchedAt();
        this.stated = stated;
        this.reason = reason;
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
        state = CorrectionState.WAITING;
        waiting = true;
    }

    void decide(CorrectionState outcome, String why, String by, Instant at) {
        if (state != CorrectionState.WAITING) {
            throw new Refusal(null, "employer.correction.decided");
        }
        state = outcome;
        waiting = null;
        answer = why;
        decidedBy = by;
        decidedAt = at;
    }

    void moveTo(Division other) {
        office = other;
    }

    Long id() {
        return id;
    }

    CorrectionRow row() {
        return new CorrectionRow(id == null ? 0 : id, employer, office, field, registered, fetchedAt, stated, reason, state, reportedAt, reportedBy, decidedAt, decidedBy, answer, version);
    }
}
