package anye.handover;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import anye.declaration.Result;
import anye.kernel.Backoff;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.letter.Seal;
import anye.letter.Sealing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One thing to tell the tax bureau: filed with the act, sent until it is answered. */
@Entity
class Handover {

    static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofHours(1));
    /** From so many attempts in vain on, people are told. */
    private static final int ALARM = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "declaration_id")
    private Long declarationId;
    @Column(name = "sequence_number")
    private int sequence;
    @Enumerated(EnumType.STRING)
    private HandoverKind kind;
    @Column(name = "credit_code")
    private CreditCode employer;
    private Division office;
    @Column(name = "business_year")
    private BusinessYear year;
    @Column(name = "idempotency_key")
    private String key;
    private String payload;
    private String sha256;
    private String signature;
    @Column(name = "key_id")
    private String keyId;
    @Column(name = "filed_at")
    private Instant filedAt;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private HandoverState state;
    private int attempts;
    @Column(name = "next_at")
    private Instant nextAt;
    @Column(name = "first_sent_at")
    private Instant firstSentAt;
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;
    @Enumerated(EnumType.STRING)
    private TaxAnswer answer;
    private String trouble;
    private boolean alarm;

    protected Handover() {
    }

    /** @param sequence of the completion: the same for a result and for its withdrawal */
    Handover(HandoverKind kind, int sequence, Result result, LocalDate dueOn, Sealing sealing, Instant at) {
        this.kind = kind;
        this.sequence = sequence;
        this.dueOn = dueOn;
        state = HandoverState.PENDING;
        declarationId = result.declarationId();
        employer = result.employer();
        office = result.office();
        year = result.year();
        key = "anye-" + declarationId + "-" + sequence + "-" + kind.name().toLowerCase(Locale.ROOT);
        payload = Payload.of(kind, key, result, at);
        var seal = sealing.seal(payload.getBytes(StandardCharsets.UTF_8));
        sha256 = seal.sha256();
        signature = seal.signature();
        keyId = seal.keyId();
        filedAt = at;
        nextAt = at;
    }

    /** Of a unit without a declaration of the year; its key is the same however often it is filed. */
    Handover(CreditCode employer, Division office, BusinessYear year, LocalDate windowClosedOn, Sealing sealing, Instant at) {
        kind = HandoverKind.NOT_DECLARED;
        sequence = 1;
        state = HandoverState.PENDING;
        this.employer = employer;
        this.office = office;
        this.year = year;
        key = keyOfUndeclared(employer, year);
        payload = Payload.ofUndeclared(key, employer, office, year, windowClosedOn, at);
        var seal = sealing.seal(payload.getBytes(StandardCharsets.UTF_8));
        sha256 = seal.sha256();
        signature = seal.signature();
        keyId = seal.keyId();
        filedAt = at;
        nextAt = at;
    }

    static String keyOfUndeclared(CreditCode employer, BusinessYear year) {
        return "anye-none-" + employer.value() + "-" + year.value();
    }

    /** Before it is sent: should we die before the answer is kept, it is sent again under the same key after the lease. */
    void beginAttempt(Instant at, Instant leaseEnds) {
        attempts++;
        nextAt = leaseEnds;
        if (firstSentAt == null) {
            firstSentAt = at;
        }
    }

    void acknowledged(TaxAnswer found, Instant at) {
        state = HandoverState.ACKNOWLEDGED;
        answer = found;
        acknowledgedAt = at;
        trouble = null;
        alarm = false;
    }

    /** @return whether people have to be told now */
    boolean failed(String why, Instant at) {
        if (state != HandoverState.PENDING) {
            return false;
        }
        trouble = why;
        nextAt = at.plus(BACKOFF.after(attempts));
        var before = alarm;
        alarm = attempts >= ALARM;
        return alarm && !before;
    }

    boolean wasNeverSent() {
        return attempts == 0 && state == HandoverState.PENDING;
    }

    void cancel() {
        state = HandoverState.CANCELLED;
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

    int sequence() {
        return sequence;
    }

    HandoverKind kind() {
        return kind;
    }

    HandoverState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Parcel parcel() {
        return new Parcel(id, key, payload, new Seal(sha256, signature, keyId));
    }

    LocalDate dueOn() {
        return dueOn;
    }

    HandoverRow row() {
        return new HandoverRow(id, declarationId, kind, state, filedAt, firstSentAt, acknowledgedAt, answer, dueOn, attempts, alarm);
    }
}
