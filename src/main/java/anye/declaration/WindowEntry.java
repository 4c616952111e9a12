package anye.declaration;

import java.time.Duration;
import java.time.Instant;

import anye.access.Actor;
import anye.kernel.CreditCode;
import anye.kernel.Masked;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 窗口代录入: one act of a window clerk for an employer. It stays when the person it was about is taken out of the list. */
@Entity
@Table(name = "window_entry")
class WindowEntry {

    private static final Duration SAME_ACT = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "acceptance_id")
    private long acceptance;
    @Column(name = "credit_code")
    private CreditCode employer;
    @Column(name = "declaration_id")
    private Long declarationId;
    @Column(name = "placement_id")
    private Long placementId;
    private String operator;
    @Column(name = "operator_name")
    private String operatorName;
    private String act;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected WindowEntry() {
    }

    WindowEntry(Actor clerk, Long declarationId, Long placementId, String act, Instant enteredAt) {
        acceptance = clerk.mandate().acceptance();
        employer = clerk.employer();
        operator = clerk.subject();
        operatorName = clerk.handlerName();
        this.declarationId = declarationId;
        this.placementId = placementId;
        this.act = act;
        this.enteredAt = enteredAt;
    }

    /** Whether this is one more step of the same act: an act may touch a person several times. */
    boolean continues(WindowEntry before) {
        return acceptance == before.acceptance && operator.equals(before.operator) && act.equals(before.act) && enteredAt.isBefore(before.enteredAt.plus(SAME_ACT));
    }

    Long placementId() {
        return placementId;
    }

    WindowEntryRow row(String personName) {
        return new WindowEntryRow(acceptance, placementId, Masked.name(personName), operator, operatorName, act, enteredAt);
    }
}
