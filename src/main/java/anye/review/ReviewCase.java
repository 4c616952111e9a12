package anye.review;

import java.time.Instant;
import java.time.LocalDate;

import anye.access.Actor;
import anye.declaration.PlacementSubmitted;
import anye.declaration.ReviewStatus;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.Time;
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
    /** The clock stands: a needed department is silent, or the employer owes papers. */
    private boolean stopped;
    private boolean silent;
    /** Until when the employer has been asked for further papers; null while it owes nothing. */
    @Column(name = "owed_until")
    private LocalDate owedUntil;
    /** Since when the clock stands; null while it runs. */
    @Column(name = "stopped_on")
    private LocalDate stoppedOn;
    @Column(name = "half_on")
    private LocalDate halfOn;
    @Column(name = "most_on")
    private LocalDate mostOn;
    /** Of the stages of the clock, the last that was told, in percent. */
    @Column(name = "told_stage")
    private int toldStage;
    /** Every cell passes by now. */
    private boolean green;
    @Enumerated(EnumType.STRING)
    private CaseState state;
    @Column(name = "unowned_on")
    private LocalDate unownedOn;
    @Column(name = "claimed_by")
    private String claimedBy;
    @Column(name = "claimed_name")
    private String claimedName;
    @Column(name = "claimed_at")
    private Instant claimedAt;
    @Column(name = "first_by")
    private String firstBy;
    @Column(name = "first_name")
    private String firstName;
    @Column(name = "first_at")
    private Instant firstAt;
    private boolean overturned;
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

    ReviewCase(PlacementSubmitted submitted, CasePeriod period, boolean silent) {
        placementId = submitted.placementId();
        declarationId = submitted.declarationId();
        employer = submitted.employer();
        office = submitted.office();
        personName = submitted.personName();
        cells = submitted.cells();
        enteredAt = submitted.at();
        take(period);
        this.stopped = silent;
        this.silent = silent;
        stoppedOn = silent ? period.from() : null;
        state = CaseState.OPEN;
        unownedOn = period.from();
    }

    private void take(CasePeriod period) {
        halfOn = period.half();
        mostOn = period.most();
        dueOn = period.due().date();
        provisional = period.due().provisional();
    }

    /** Tells colleagues that somebody is at it. Again by the same person changes nothing. */
    void claim(Actor reviewer, Instant at) {
        mustBeOpen();
        mustNotBeClaimedByAnother(reviewer);
        if (claimedBy == null) {
            give(reviewer, at);
        }
    }

    /** It is this reviewer's from now on, whoever had it. */
    void give(Actor reviewer, Instant at) {
        mustBeOpen();
        claimedBy = reviewer.subject();
        claimedName = reviewer.name();
        claimedAt = at;
        unownedOn = null;
    }

    /** Gives the case back to all. */
    void release(Actor reviewer, LocalDate today) {
        mustBeOpen();
        mustNotBeClaimedByAnother(reviewer);
        giveBack(today);
    }

    /** Whoever had it no longer has it. */
    void giveBack(LocalDate today) {
        claimedBy = null;
        claimedName = null;
        claimedAt = null;
        unownedOn = today;
    }

    void mustNotBeClaimedByAnother(Actor reviewer) {
        if (claimedBy != null && !claimedBy.equals(reviewer.subject())) {
            throw new Refusal(null, "review.case.claimed", claimedName, Time.minute(claimedAt));
        }
    }

    /** 复核: what was approved is looked at again by another before anybody is told. */
    void lookedAtFirst(Actor reviewer, Instant at, LocalDate today) {
        mustBeOpen();
        firstBy = reviewer.subject();
        firstName = reviewer.name();
        firstAt = at;
        giveBack(today);
    }

    /** @param differently whether the second of two reviewers saw it otherwise than the first */
    void decided(Actor reviewer, ReviewStatus result, boolean differently, Instant at) {
        mustBeOpen();
        overturned = firstBy != null && differently;
        state = CaseState.DECIDED;
        decidedBy = reviewer.subject();
        decidedName = reviewer.name();
        decidedAt = at;
        outcome = result;
    }

    /** Says who was faster, and when. */
    void mustBeOpen() {
        if (state == CaseState.DECIDED) {
            throw new Refusal(null, "review.case.decided", decidedName, Time.minute(decidedAt));
        }
        if (state == CaseState.RECALLED) {
            throw new Refusal(null, "review.case.recalled");
        }
    }

    /** The person's name goes, since nothing about the person was decided here. */
    void recall() {
        state = CaseState.RECALLED;
        personName = "";
        owedUntil = null;
        giveBack(null);
    }

    /** Another office is in charge from now on, with the time that is left; whoever had claimed it no longer can. */
    void moveTo(Division newOffice, LocalDate today) {
        office = newOffice;
        giveBack(today);
    }

    /** What is left to be weighed after the departments were asked again; while one of them is silent the clock stands. */
    void askedAgain(PerQuestion left, boolean silent, WorkingDays calendar, LocalDate today) {
        mustBeOpen();
        cells = left;
        green = left.equals(PerQuestion.NONE);
        this.silent = silent;
        if (silent) {
            stand(today);
        } else {
            goOn(calendar, today);
        }
    }

    /** 补正: the employer owes papers until a day, and so long the clock stands. */
    void owes(LocalDate until, LocalDate today) {
        mustBeOpen();
        owedUntil = until;
        stand(today);
    }

    /** @param day the last that does not count */
    void owesNoMore(WorkingDays calendar, LocalDate day) {
        owedUntil = null;
        goOn(calendar, day);
    }

    /** The employer has let the day pass: from the day after it the clock runs, whenever that is found out. @return whether it has */
    boolean lapse(WorkingDays calendar, LocalDate today) {
        if (owedUntil == null || !DueDate.of(owedUntil).isMissedOn(today)) {
            return false;
        }
        owesNoMore(calendar, owedUntil);
        return true;
    }

    /** Nothing is decided before the employer has had its chance. */
    void mustNotBeOwed() {
        if (owedUntil != null) {
            throw new Refusal(null, "review.further.open", owedUntil.toString());
        }
    }

    /** With two reasons to stand the clock stands from the first on. */
    private void stand(LocalDate today) {
        if (!stopped) {
            stopped = true;
            stoppedOn = today;
        }
    }

    /** With the last reason gone it goes on. */
    private void goOn(WorkingDays calendar, LocalDate day) {
        if (stopped && !silent && owedUntil == null) {
            take(new CasePeriod(day, halfOn, mostOn, new DueDate(dueOn, provisional)).later(calendar, calendar.workingDaysBetween(stoppedOn, day)));
            stopped = false;
            stoppedOn = null;
        }
    }

    /** The stage of the clock that has been reached and not been told; 0 for none. */
    int newStage(LocalDate today) {
        int reached = stage(today);
        return isOpen() && reached > toldStage ? reached : 0;
    }

    /** How much of the legal clock has run, in the steps of which somebody is told: 0, 50, 80 or 100 percent. */
    int stage(LocalDate today) {
        if (stopped || halfOn == null || today.isBefore(halfOn)) {
            return 0;
        }
        return !today.isBefore(dueOn) ? 100 : !today.isBefore(mostOn) ? 80 : 50;
    }

    void told(int stage) {
        toldStage = stage;
    }

    boolean isOpen() {
        return state == CaseState.OPEN;
    }

    boolean isClaimedBy(Actor reviewer) {
        return reviewer.subject().equals(claimedBy);
    }

    boolean isClaimed() {
        return claimedBy != null;
    }

    String claimedBy() {
        return claimedBy;
    }

    String claimedName() {
        return claimedName;
    }

    LocalDate unownedOn() {
        return unownedOn;
    }

    boolean isLookedAtFirst() {
        return firstBy != null;
    }

    String firstBy() {
        return firstBy;
    }

    boolean isFirstBy(Actor reviewer) {
        return reviewer.subject().equals(firstBy);
    }

    boolean isDecidedBy(Actor reviewer) {
        return state == CaseState.DECIDED && decidedBy.equals(reviewer.subject());
    }

    Long id() {
        return id;
    }

    long declarationId() {
        return declarationId;
    }

    long placementId() {
        return placementId;
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

    CaseRow row(CaseClock clock, LocalDate today) {
        return new CaseRow(id, placementId, employer, office, personName, cells, enteredAt, clock, isOpen() ? stage(today) : 0, green, state, claimedBy, claimedName, claimedAt, firstName, firstAt,
                overturned, decidedName, decidedAt, outcome, version);
    }

    CaseClock clock(WorkingDays calendar, LocalDate today) {
        return CaseClock.of(calendar, dueOn, provisional, new CasePause(stopped ? stoppedOn : null, silent, owedUntil), today);
    }
}
