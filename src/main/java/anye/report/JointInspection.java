package anye.report;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.policy.DueDate;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** 联合检查 with 人社 of one employer (郑残联 劳务派遣通知). */
@Entity
@jakarta.persistence.Table(name = "joint_inspection")
class JointInspection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Division office;
    /** The same column as text, for asking by its first digits. */
    @Column(name = "office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String officeCode;
    @Column(name = "credit_code")
    private CreditCode employer;
    /** The same column as text, for searching in it. */
    @Column(name = "credit_code", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String creditCode;
    @Column(name = "unit_name")
    private String unitName;
    @Column(name = "inspected_on")
    private LocalDate inspectedOn;
    private String partners;
    private String findings;
    private boolean untrue;
    private String measures;
    private LocalDate deadline;
    @Enumerated(EnumType.STRING)
    private InspectionState state;
    private String outcome;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected JointInspection() {
    }

    JointInspection(Division office) {
        this.office = office;
    }

    /** With measures it stays open until they are done; without, there is nothing to wait for. */
    void write(InspectionRow typed, String by, Instant at) {
        employer = typed.employer();
        unitName = typed.unitName();
        inspectedOn = typed.inspectedOn();
        partners = typed.partners();
        findings = typed.findings();
        untrue = typed.untrue();
        measures = typed.measures();
        deadline = typed.deadline();
        state = measures == null ? InspectionState.NO_MEASURES : InspectionState.OPEN;
        writtenBy = by;
        changedAt = at;
    }

    void close(String what, LocalDate on, String by, Instant at) {
        state = InspectionState.CLOSED;
        outcome = what;
        closedOn = on;
        writtenBy = by;
        changedAt = at;
    }

    Long id() {
        return id;
    }

    Division office() {
        return office;
    }

    InspectionState state() {
        return state;
    }

    long version() {
        return version;
    }

    CreditCode employer() {
        return employer;
    }

    InspectionRow row(LocalDate today) {
        return new InspectionRow(id, office, employer, unitName, inspectedOn, partners, findings, untrue, measures, deadline, state, outcome, closedOn, writtenBy,
                state == InspectionState.OPEN && DueDate.of(deadline).isMissedOn(today), version);
    }
}
