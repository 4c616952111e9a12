package anye.letter;

import java.time.Instant;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** 注销业务申请书 as it was handed in with one declaration; the signed papers are kept as evidence. */
@Entity
class Deregistration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "declaration_id")
    private long declarationId;
    @Column(name = "credit_code")
    private CreditCode employer;
    private Division office;
    /** The same as text, for asking by its first digits. */
    @Column(name = "office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String officeCode;
    @Column(name = "business_year")
    private BusinessYear year;
    private String reason;
    @Column(name = "handed_in_at")
    private Instant handedInAt;
    @Column(name = "handed_in_by")
    private String handedInBy;
    @Version
    private long version;

    protected Deregistration() {
    }

    Deregistration(long declarationId, CreditCode employer, Division office, BusinessYear year) {
        this.declarationId = declarationId;
        this.employer = employer;
        this.office = office;
        this.year = year;
    }

    void says(String newReason, String by, Instant at) {
        reason = newReason;
        handedInBy = by;
        handedInAt = at;
    }

    Long id() {
        return id;
    }

    CreditCode employer() {
        return employer;
    }

    Division office() {
        return office;
    }

    DeregistrationRow row() {
        return new DeregistrationRow(id, declarationId, employer, office, year, reason, handedInAt, handedInBy);
    }
}
