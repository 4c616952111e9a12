package anye.declaration;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** One employer's declaration of one business year, from the first person registered to completion, and again after a withdrawal. */
@Entity
class Declaration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "credit_code")
    private CreditCode employer;
    @Column(name = "business_year")
    private BusinessYear year;
    private Division office;
    /** The same columns as text, for asking by their parts. */
    @Column(name = "office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String officeCode;
    @Column(name = "credit_code", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String employerCode;
    @Enumerated(EnumType.STRING)
    private DeclarationState state;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "completed_at")
    private Instant completedAt;
    @Column(name = "completed_by")
    private String completedBy;
    @Column(name = "reopened_until")
    private LocalDate reopenedUntil;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "prepared_at")
    private Instant preparedAt;
    /** Written by {@link Declarations} alone, so that the first of two acts at once does not make the other stale. */
    @Column(name = "only_prepared", updatable = false)
    private boolean onlyPrepared;
    @Version
    private long version;

    protected Declaration() {
    }

    Declaration(CreditCode employer, BusinessYear year, Division office, Instant openedAt) {
        this.employer = employer;
        this.year = year;
        this.office = office;
        this.openedAt = openedAt;
        state = DeclarationState.REGISTERING;
    }

    /** Opened by the system, ahead of the window: until the employer writes in it, nothing has been filed. */
    static Declaration prepared(CreditCode employer, BusinessYear year, Division office, Instant openedAt) {
        var declaration = new Declaration(employer, year, office, openedAt);
        declaration.onlyPrepared = true;
        return declaration;
    }

    void mustBeOpen() {
        if (isCompleted()) {
            throw new Refusal(null, "declaration.completed");
        }
    }

    void complete(String by, Instant at) {
        mustBeOpen();
        state = DeclarationState.COMPLETED;
        completedBy = by;
        completedAt = at;
        revokedAt = null;
    }

    /** @param until the last day on which the reopened declaration may be completed, whatever the filing window says; null to leave it to the window */
    void reopen(LocalDate until) {
        mustBeCompleted();
        openAgain(until);
    }

    /** The same of one that may be open already, for which there is more time then. */
    void openAgain(LocalDate until) {
        state = DeclarationState.REGISTERING;
        reopenedUntil = until == null ? reopenedUntil : until;
        completedAt = null;
        completedBy = null;
        revokedAt = null;
    }

    void mustBeCompleted() {
        if (!isCompleted()) {
            throw new Refusal(null, "declaration.notCompleted");
        }
    }

    /** The office has taken back a part of the certification, or all of it; it stays completed with what is left. */
    void revoked(Instant at) {
        mustBeCompleted();
        revokedAt = at;
    }

    /** 残联主管部门 may change while the declaration is open; the case then moves with it. */
    void moveTo(Division newOffice) {
        mustBeOpen();
        office = newOffice;
    }

    /** The people of the year before were carried over and verified by the system, ahead of the window; the employer has confirmed nothing of it. */
    void prepared(Instant at) {
        preparedAt = at;
    }

    /** Whether nobody but the system has written in it. */
    boolean isOnlyPrepared() {
        return onlyPrepared;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    boolean isCompleted() {
        return state == DeclarationState.COMPLETED;
    }

    Long id() {
        return id;
    }

    CreditCode employer() {
        return employer;
    }

    BusinessYear year() {
        return year;
    }

    Division office() {
        return office;
    }

    DeclarationState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant completedAt() {
        return completedAt;
    }

    String completedBy() {
        return completedBy;
    }

    /** When the office last took something back of what was certified; null when it did not. */
    Instant revokedAt() {
        return revokedAt;
    }

    LocalDate reopenedUntil() {
        return reopenedUntil;
    }

    long version() {
        return version;
    }
}
