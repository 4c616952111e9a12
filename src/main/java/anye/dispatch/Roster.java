package anye.dispatch;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.Refusal;
import anye.policy.DueDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One edition of a 派遣残疾人名册: a draft until it is filed, then as it was filed. */
@Entity
@Table(name = "dispatch_roster")
class Roster {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "contract_id")
    private long contractId;
    private int edition;
    @Column(name = "changed_on")
    private LocalDate changedOn;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "due_provisional")
    private boolean dueProvisional;
    @Column(name = "filed_at")
    private Instant filedAt;
    @Column(name = "filed_by")
    private String filedBy;
    private boolean late;
    @Version
    private long version;

    protected Roster() {
    }

    /** @param changedOn null for the first edition, which is due with its contract */
    Roster(long contractId, int edition, LocalDate changedOn, DueDate due) {
        this.contractId = contractId;
        this.edition = edition;
        this.changedOn = changedOn;
        dueOn = due == null ? null : due.date();
        dueProvisional = due != null && due.provisional();
    }

    void file(String by, Instant at, LocalDate today) {
        if (filedAt != null) {
            throw new Refusal(null, "dispatch.roster.filedAlready");
        }
        filedAt = at;
        filedBy = by;
        late = dueOn != null && new DueDate(dueOn, dueProvisional).isMissedOn(today);
    }

    Long id() {
        return id;
    }

    int edition() {
        return edition;
    }

    boolean isFiled() {
        return filedAt != null;
    }

    RosterRow row(int people) {
        return new RosterRow(id, contractId, edition, changedOn, dueOn == null ? null : new DueDate(dueOn, dueProvisional), filedAt, filedBy, late, people);
    }
}
