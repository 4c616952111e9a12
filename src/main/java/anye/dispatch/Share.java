package anye.dispatch;

import java.time.Instant;
import java.time.YearMonth;

import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.kernel.persistence.SealedNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** For whom a person counts, and in which months: proposed by one side, in force when the other has confirmed it. */
@Entity
@Table(name = "dispatch_share")
class Share {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "contract_id")
    private long contractId;
    @Embedded
    private SealedNumber person;
    @Column(name = "from_month")
    private int from;
    @Column(name = "to_month")
    private int to;
    @Enumerated(EnumType.STRING)
    private Side side;
    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_side")
    private Side proposedSide;
    @Column(name = "proposed_by")
    private String proposedBy;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Enumerated(EnumType.STRING)
    private ShareState state;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    private long version;

    protected Share() {
    }

    Share(long contractId, ResidentNumber person, YearMonth from, YearMonth to, Side side, Side proposedSide, String by, Instant at) {
        this.contractId = contractId;
        this.person = new SealedNumber(person);
        this.from = RosterEntry.number(from);
        this.to = RosterEntry.number(to);
        this.side = side;
        this.proposedSide = proposedSide;
        proposedBy = by;
        proposedAt = at;
        state = ShareState.PROPOSED;
    }

    void answer(ShareState answer, Side by, String name, Instant at) {
        if (state != ShareState.PROPOSED) {
            throw new Refusal(null, "dispatch.share.movedOn");
        }
        if ((answer == ShareState.WITHDRAWN) != (by == proposedSide)) {
            throw new Refusal(null, "dispatch.share.otherSide");
        }
        state = answer;
        answeredBy = name;
        answeredAt = at;
    }

    void replaced() {
        state = ShareState.REPLACED;
    }

    Long id() {
        return id;
    }

    long contractId() {
        return contractId;
    }

    ResidentNumber person() {
        return person.number();
    }

    Side side() {
        return side;
    }

    YearMonth from() {
        return RosterEntry.month(from);
    }

    YearMonth to() {
        return RosterEntry.month(to);
    }

    ShareRow row() {
        return new ShareRow(id, contractId, person(), from(), to(), side, proposedSide, proposedBy, proposedAt, state, answeredBy, answeredAt);
    }
}
