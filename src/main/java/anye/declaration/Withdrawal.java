package anye.declaration;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.DueDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** 年审申报撤回 or 年审认证反馈: an employer asks to have its completed declaration back. */
@Entity
class Withdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "declaration_id")
    private long declarationId;
    @Column(name = "credit_code")
    private CreditCode employer;
    private Division office;
    @Enumerated(EnumType.STRING)
    private WithdrawalKind kind;
    private String reason;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Column(name = "requested_by")
    private String requestedBy;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private boolean provisional;
    @Enumerated(EnumType.STRING)
    private WithdrawalState state;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decision_text")
    private String decisionText;
    @Version
    private long version;

    protected Withdrawal() {
    }

    Withdrawal(WithdrawalKind kind, Declaration declaration, String reason, DueDate due, String by, Instant at) {
        declarationId = declaration.id();
        employer = declaration.employer();
        office = declaration.office();
        this.kind = kind;
        this.reason = reason;
        requestedBy = by;
        requestedAt = at;
        dueOn = due.date();
        provisional = due.provisional();
        state = WithdrawalState.REQUESTED;
    }

    void decide(boolean granted, String text, String by, Instant at) {
        if (state != WithdrawalState.REQUESTED) {
            throw new Refusal(null, "declaration.withdrawal.decided");
        }
        state = granted ? WithdrawalState.GRANTED : WithdrawalState.REFUSED;
        decisionText = text;
        decidedBy = by;
        decidedAt = at;
    }

    long declarationId() {
        return declarationId;
    }

    WithdrawalKind kind() {
        return kind;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    WithdrawalRow row() {
        return new WithdrawalRow(id, declarationId, employer, office, kind, reason, requestedAt, requestedBy, dueOn, provisional, state, decidedAt, decisionText);
    }
}
