package anye.review;

import java.time.Instant;
import java.time.LocalDate;

import anye.access.Actor;
import anye.declaration.PlacementSubmitted;
import anye.declaration.ReviewStatus;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.DueDate;
import anye.policy.WorkingDays;
import anye.rules.PerQuestion;
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

/** One person whose failing cells wait for a reviewer, or waited. */
@Entity
@Table(name = "review_case")
class ReviewCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "placement_id")
    private long placementId;
    @Column(name = "declaration_id")
    private long declarationId;
    @Column(name = "credit_code")
    private CreditCode employer;
    private Division office;
    /** The same column as text, for asking by its first digits. */
    @Column(name = "office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String officeCode;
    @Column(name = "person_name")
    private String personName;
    @Convert(converter = CellsColumn.class)
    private PerQuestion cells;
    @Column(name = "entered_at")
    private Instant enteredAt;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private boolean provisional;
    private boolean stopped;
    @Enumerated(EnumType.STRING)
    private CaseState state;
    @Column(name = "claimed_by")
    private String claimedBy;
    @Column(name = "claimed_name")
    private String claimedName;
    @Column(name = "claimed_at")
    private Instant claimedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_name")
    private String decidedName;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Enumerated(EnumType.STRING)
    private ReviewStatus outcome;
    @Version
    private long version;

    protected ReviewCase() {
    }

    ReviewCase(PlacementSubmitted submitted, DueDate due, boolean stopped) {
        placementId = submitted.placementId();
        declarationId = submitted.declarationId();
        employer = submitted.employer();
        office = submitted.office();
        personName = submitted.personName();
        cells = submitted.cells();
        enteredAt = submitted.at();
        dueOn = due.date();
        provisional = due.provisional();
        this.stopped = stopped;
        state = CaseState.OPEN;
    }

    /** Tells colleagues that somebody is at it. Again by the same person changes nothing. */
    void claim(Actor reviewer, Instant at) {
        mustBeOpen();
        mustNotBeClaimedByAnother(reviewer);
        if (claimedBy == null) {
            claimedBy = reviewer.subject();
            claimedName = reviewer.name();
            claimedAt = at;
        }
    }

    /** Gives the case back to all. */
    void release(Actor reviewer) {
        mustBeOpen();
        mustNotBeClaimedByAnother(reviewer);
        claimedBy = null;
        claimedName = null;
        claimedAt = null;
    }

    void mustNotBeClaimedByAnother(Actor reviewer) {
        if (claimedBy != null && !claimedBy.equals(reviewer.subject())) {
            throw new Refusal(null, "review.case.claimed", claimedName, Moments.minute(claimedAt));
        }
    }

    void decided(Actor reviewer, ReviewStatus result, Instant at) {
        mustBeOpen();
        state = CaseState.DECIDED;
        decidedBy = reviewer.subject();
        decidedName = reviewer.name();
        decidedAt = at;
        outcome = result;
    }

    /** Says who was faster, and when. */
    void mustBeOpen() {
        if (state == CaseState.DECIDED) {
            throw new Refusal(null, "review.case.decided", decidedName, Moments.minute(decidedAt));
        }
        if (state == CaseState.RECALLED) {
            throw new Refusal(null, "review.case.recalled");
        }
    }

    /** The person's name goes, since nothing about the person was decided here. */
    void recall() {
        state = CaseState.RECALLED;
        personName = "";
        claimedBy = null;
        claimedName = null;
        claimedAt = null;
    }

    /** Another office is in charge from now on; whoever had claimed it no longer can. */
    void moveTo(Division newOffice) {
        office = newOffice;
        claimedBy = null;
        claimedName = null;
        claimedAt = null;
    }

    boolean isOpen() {
        return state == CaseState.OPEN;
    }

    boolean isClaimedBy(Actor reviewer) {
        return reviewer.subject().equals(claimedBy);
    }

    boolean isDecidedBy(Actor reviewer) {
        return state == CaseState.DECIDED && decidedBy.equals(reviewer.subject());
    }

    Long id() {
        return id;
    }

    long placementId() {
        return placementId;
    }

    long declarationId() {
        return declarationId;
    }

    CreditCode employer() {
        return employer;
    }

    Division office() {
        return office;
    }

    String personName() {
        return personName;
    }

    PerQuestion cells() {
        return cells;
    }

    ReviewStatus outcome() {
        return outcome;
    }

    CaseState state() {
        return state;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    long version() {
        return version;
    }

    CaseRow row(CaseClock clock) {
        return new CaseRow(id, placementId, employer, office, personName, cells, enteredAt, clock, state, claimedBy, claimedName, claimedAt, decidedName, decidedAt, outcome,
                version);
    }

    CaseClock clock(WorkingDays calendar, LocalDate today) {
        return CaseClock.of(calendar, dueOn, provisional, stopped, today);
    }
}
