package anye.declaration;

import java.time.Instant;
import java.util.List;

import anye.kernel.Gender;
import anye.kernel.Lookup;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.kernel.persistence.SealedNumber;
import anye.kernel.persistence.SecretColumn;
import anye.rules.JobCategory;
import anye.rules.YearVerdict;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * One disabled employee in one declaration: who it is, which months the employer registers, and what became of them.
 *
 * <p>Anything changed about the person, a contract or a certificate takes the placement back to 资料待完善; only 重新登记
 * takes it back from a decision.
 */
@Entity
class Placement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "declaration_id")
    private long declarationId;
    @Embedded
    private SealedNumber person;
    private String name;
    @Convert(converter = SecretColumn.class)
    private String phone;
    /** Whose telephone is the same, this says without opening it. */
    @Column(name = "phone_key")
    private String phoneKey;
    @Column(name = "household_type")
    private String householdType;
    @Column(name = "household_division")
    private String householdDivision;
    @Column(name = "household_address")
    private String householdAddress;
    private String education;
    @Column(name = "guardian_name")
    private String guardianName;
    @Convert(converter = SecretColumn.class)
    @Column(name = "guardian_phone")
    private String guardianPhone;
    private boolean graduate;
    @Enumerated(EnumType.STRING)
    @Column(name = "job_category")
    private JobCategory jobCategory;
    /** Only of somebody whose number does not tell it. */
    @Enumerated(EnumType.STRING)
    private Gender gender;
    @Enumerated(EnumType.STRING)
    private ReviewStatus status;
    private Months chosen;
    private Months confirmed;
    private Months rejected;
    private int credited;
    @Column(name = "verdict_id")
    private Long verdictId;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "rejections_accepted_at")
    private Instant rejectionsAcceptedAt;
    @Version
    private long version;

    protected Placement() {
    }

    Placement(long declarationId, ResidentNumber person, PersonDetails details, Instant registeredAt) {
        this.declarationId = declarationId;
        this.person = new SealedNumber(person);
        this.registeredAt = registeredAt;
        startAgain();
        change(details);
    }

    /** STEP.01. Resets what was verified, since the answers may be others now. */
    void change(PersonDetails details) {
        mustBeIncomplete();
        name = details.name() == null ? "" : details.name();
        phone(details.phone());
        householdType = details.householdType();
        householdDivision = details.householdDivision();
        householdAddress = details.householdAddress();
        education = details.education();
        guardianName = details.guardianName();
        guardianPhone = details.guardianPhone();
        graduate = details.graduate();
        jobCategory = details.jobCategory();
        gender = person().gender() == null ? details.gender() : null;
        forgetVerdict();
    }

    /** What a register knows of somebody of whom the employer has said no more than the name, as with 添加残疾人. */
    void fillIn(String foundPhone, String foundDivision, String foundAddress) {
        if (phone == null && householdDivision == null && householdAddress == null) {
            phone(foundPhone);
            householdDivision = foundDivision;
            householdAddress = foundAddress;
        }
    }

    private void phone(String said) {
        phone = said;
        phoneKey = Lookup.ofPhone(said);
    }

    /** A contract or a certificate has changed, so the answers may be others now. */
    void forgetVerdict() {
        mustBeIncomplete();
        verdictId = null;
        chosen = Months.NONE;
    }

    /** STEP.02: what the departments' records say. What passes is chosen; of a person who is not dispatched it stays so (V9). */
    void verified(long newVerdict, Months passing, Months possible) {
        mustBeIncomplete();
        verdictId = newVerdict;
        chosen = passing.or(chosen).and(possible);
    }

    /** The departments were asked again, or another office's figures hold, while the person waits for a reviewer; what was chosen stays. */
    void reverified(long newVerdict) {
        mustBePending();
        verdictId = newVerdict;
    }

    void mustBePending() {
        if (status != ReviewStatus.PENDING_REVIEW) {
            throw new Refusal(null, "declaration.placement.notPending");
        }
    }

    /** STEP.02: the employer's choice of months (安置登记). */
    void choose(Months months, Months passing, boolean dispatched) {
        mustBeIncomplete();
        if (months.isEmpty()) {
            throw new Refusal("months", "declaration.months.none");
        }
        if (!dispatched && !months.containsAll(passing)) {
            throw new Refusal("months", "declaration.months.locked");
        }
        chosen = months;
    }

    /** Every chosen month passes by the records alone: confirmed at once (S3:202). */
    void confirmBySystem(YearVerdict verdict, Instant at) {
        mustBeIncomplete();
        submittedAt = at;
        decided(ReviewStatus.APPROVED_AUTO, verdict, chosen, at);
    }

    void submit(Instant at) {
        mustBeIncomplete();
        status = ReviewStatus.PENDING_REVIEW;
        submittedAt = at;
    }

    /**
     * A reviewer has decided.
     *
     * @param verdict with the accepted evidence in it
     * @param refused the months in which at least one question was refused
     */
    void decide(YearVerdict verdict, long newVerdict, Months refused, Instant at) {
        mustBePending();
        verdictId = newVerdict;
        var counting = verdict.confirmed(chosen).minus(refused);
        var outcome = counting.equals(chosen) ? ReviewStatus.APPROVED_MANUAL : counting.isEmpty() ? ReviewStatus.REJECTED : ReviewStatus.PARTIALLY_REJECTED;
        decided(outcome, verdict, counting, at);
    }

    private void decided(ReviewStatus outcome, YearVerdict verdict, Months counting, Instant at) {
        status = outcome;
        confirmed = counting;
        rejected = chosen.minus(counting);
        credited = verdict.credited(counting);
        decidedAt = at;
    }

    /**
     * The office takes confirmed months back (认定为未安排).
     *
     * @param verdict null for somebody of whom only the outcome is known: then what is credited shrinks with the months
     */
    void revoke(Months taken, YearVerdict verdict, Instant at) {
        var left = confirmed.minus(taken);
        if (!left.equals(confirmed)) {
            credited = creditedOf(left, verdict);
            confirmed = left;
            rejected = chosen.minus(left);
            status = left.isEmpty() ? ReviewStatus.REJECTED : ReviewStatus.PARTIALLY_REJECTED;
            decidedAt = at;
            rejectionsAcceptedAt = null;
        }
    }

    /** What would be credited of some of the confirmed months. */
    int creditedOf(Months left, YearVerdict verdict) {
        if (left.equals(confirmed)) {
            return credited;
        }
        return verdict == null ? credited * left.count() / confirmed.count() : verdict.credited(left);
    }

    /** 重新审核: what was decided is void, and a reviewer decides again about the same months. */
    void decideAgain(Instant at) {
        if (!status.isConfirmed() && !status.hasRejections()) {
            throw new Refusal(null, "declaration.placement.notDecided");
        }
        status = ReviewStatus.PENDING_REVIEW;
        confirmed = Months.NONE;
        rejected = Months.NONE;
        credited = 0;
        submittedAt = at;
        decidedAt = null;
        rejectionsAcceptedAt = null;
    }

    /** The employer accepts, by name and month, that the rejected months do not count. */
    void acceptRejections(Instant at) {
        if (!status.hasRejections()) {
            throw new Refusal(null, "declaration.placement.nothingRejected");
        }
        rejectionsAcceptedAt = at;
    }

    /** 重新登记: everything that was asked, chosen and decided starts again; what was typed stays. */
    void reRegister() {
        if (status == ReviewStatus.INCOMPLETE) {
            throw new Refusal(null, "declaration.placement.alreadyIncomplete");
        }
        startAgain();
    }

    private void startAgain() {
        status = ReviewStatus.INCOMPLETE;
        chosen = Months.NONE;
        confirmed = Months.NONE;
        rejected = Months.NONE;
        credited = 0;
        verdictId = null;
        submittedAt = null;
        decidedAt = null;
        rejectionsAcceptedAt = null;
    }

    /** @throws Refusal declaration.placement.notIncomplete while an office decides, and after it has */
    void mustBeIncomplete() {
        if (status != ReviewStatus.INCOMPLETE) {
            throw new Refusal(null, "declaration.placement.notIncomplete");
        }
    }

    /** Whether all is there that STEP.01 requires of the person. */
    boolean isFilledIn(List<PlacementEducation> educations) {
        return details().isFilledIn() && gender() != null && (gender() == Gender.MALE || jobCategory != null) && (!graduate || !educations.isEmpty());
    }

    /** Whether 完成申报 may go on as far as this person is concerned. */
    boolean isSettled() {
        return status.isConfirmed() || status.hasRejections() && rejectionsAcceptedAt != null;
    }

    /** When the outcome became known, or the employer accepted it. */
    Instant settledAt() {
        return rejectionsAcceptedAt == null ? decidedAt : rejectionsAcceptedAt;
    }

    Long id() {
        return id;
    }

    long declarationId() {
        return declarationId;
    }

    ResidentNumber person() {
        return person.number();
    }

    /** By which the person is compared without opening the number. */
    String personKey() {
        return person.key();
    }

    String name() {
        return name;
    }

    ReviewStatus status() {
        return status;
    }

    Months chosen() {
        return chosen;
    }

    Months confirmed() {
        return confirmed;
    }

    Months rejected() {
        return rejected;
    }

    int credited() {
        return credited;
    }

    Long verdictId() {
        return verdictId;
    }

    boolean isGraduate() {
        return graduate;
    }

    /** As the number tells it, or as it was said where the number does not; null until then. */
    Gender gender() {
        return person().gender() == null ? gender : person().gender();
    }

    JobCategory jobCategory() {
        return jobCategory;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    boolean isRejectionAccepted() {
        return rejectionsAcceptedAt != null;
    }

    long version() {
        return version;
    }

    PersonDetails details() {
        return new PersonDetails(name, phone, householdType, householdDivision, householdAddress, education, guardianName, guardianPhone, graduate, jobCategory, gender);
    }
}
