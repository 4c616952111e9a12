package anye.levy;

import java.math.BigDecimal;
import java.time.Instant;

import anye.access.Actor;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Money;
import anye.kernel.Refusal;
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

/** 缓减免申请: an employer asks the office in charge for reduction or deferral of one year's levy. */
@Entity
@Table(name = "relief_application")
class ReliefApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "credit_code")
    private CreditCode employer;
    private Division office;
    /** The same as text, for asking by its first digits. */
    @Column(name = "office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String officeCode;
    @Column(name = "business_year")
    private BusinessYear year;
    @Enumerated(EnumType.STRING)
    private ReliefKind kind;
    @Enumerated(EnumType.STRING)
    private ReliefCause cause;
    private String reason;
    @Column(name = "direct_loss")
    private Money directLoss;
    private BigDecimal headcount;
    @Column(name = "average_wage")
    private Money averageWage;
    @Column(name = "social_average_wage")
    private Money socialAverageWage;
    private Money requested;
    @Column(name = "deferral_months")
    private Integer deferralMonths;
    @Enumerated(EnumType.STRING)
    private ReliefState state;
    /** Holds the place of the one application that may be alive for an employer, year and kind; null for all others. */
    @Column(name = "live_key")
    private String liveKey;
    /** What the year's payable was when it was submitted, with the months credited then. */
    private Money payable;
    @Column(name = "credited_months")
    private Integer creditedMonths;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_key")
    private String decidedKey;
    @Column(name = "granted_amount")
    private Money grantedAmount;
    @Column(name = "granted_months")
    private Integer grantedMonths;
    private String authority;
    @Column(name = "approval_number")
    private String approvalNumber;
    private String reasons;
    @Column(name = "announced_at")
    private Instant announcedAt;
    @Version
    private long version;

    protected ReliefApplication() {
    }

    ReliefApplication(CreditCode employer, Division office) {
        this.employer = employer;
        this.office = office;
        state = ReliefState.DRAFT;
    }

    void save(ReliefClaim claim, Instant at) {
        state = ReliefAct.SAVE.apply(state);
        kind = claim.kind();
        year = claim.year();
        cause = claim.cause();
        reason = claim.reason();
        directLoss = claim.directLoss();
        headcount = claim.headcount();
        averageWage = claim.averageWage();
        socialAverageWage = claim.socialAverageWage();
        requested = claim.requested();
        deferralMonths = claim.deferralMonths();
        changedAt = at;
        liveKey = state.isLive() ? key() : null;
    }

    void submit(Division to, Money yearsPayable, int credited, String by, Instant at) {
        state = ReliefAct.SUBMIT.apply(state);
        office = to;
        payable = yearsPayable;
        creditedMonths = credited;
        submittedBy = by;
        submittedAt = at;
        changedAt = at;
        liveKey = key();
    }

    void withdraw(Instant at) {
        state = ReliefAct.WITHDRAW.apply(state);
        changedAt = at;
        liveKey = null;
    }

    void decide(ReliefDecision decision, Actor by, Instant at) {
        state = decision.act().apply(state);
        boolean granted = state == ReliefState.GRANTED;
        grantedAmount = granted ? decision.amount() : null;
        grantedMonths = granted && kind == ReliefKind.DEFERRAL ? decision.months() : null;
        authority = decision.authority();
        approvalNumber = decision.number();
        reasons = decision.reasons();
        decidedBy = by.name();
        decidedKey = by.subject();
        decidedAt = at;
        changedAt = at;
        liveKey = state.isLive() ? key() : null;
    }

    /**
     * Another than who decided takes a wrong decision back, as long as it has not been announced; it waits for a new one.
     *
     * @throws Refusal for whoever decided themselves, and once the public has been told
     */
    void takeBack(Actor by, Instant at) {
        var next = ReliefAct.TAKE_BACK.apply(state);
        if (announcedAt != null) {
            throw new Refusal(null, "levy.relief.announcedAlready");
        }
        if (by.subject().equals(decidedKey)) {
            throw new Refusal(null, "levy.relief.ownDecision");
        }
        state = next;
        grantedAmount = null;
        grantedMonths = null;
        authority = null;
        approvalNumber = null;
        reasons = null;
        decidedBy = null;
        decidedKey = null;
        decidedAt = null;
        changedAt = at;
        liveKey = key();
    }

    void announce(Instant at) {
        state = ReliefAct.ANNOUNCE.apply(state);
        announcedAt = at;
        changedAt = at;
    }

    private String key() {
        return employer + "-" + year + "-" + kind;
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

    ReliefState state() {
        return state;
    }

    long version() {
        return version;
    }

    ReliefClaim claim() {
        return new ReliefClaim(kind, year, cause, reason, directLoss, headcount, averageWage, socialAverageWage, requested, deferralMonths);
    }

    ReliefRow row() {
        return new ReliefRow(id, version, employer, office, claim(), state, payable, creditedMonths, changedAt, submittedAt, submittedBy, decidedAt, decidedBy, grantedAmount, grantedMonths,
                authority, approvalNumber, reasons, announcedAt);
    }
}
