package anye.dispatch;

import java.io.Serializable;
import java.time.YearMonth;

import anye.kernel.CreditCode;
import anye.kernel.Lookup;
import anye.kernel.ResidentNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A month of a person and the one side for which it counts; the key lets no second side stand beside it. */
@Entity
@IdClass(DispatchMonth.Key.class)
@Table(name = "dispatch_month")
class DispatchMonth {

    /** Whose month. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String personKey;
        private int month;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.personKey.equals(personKey) && key.month == month;
        }

        @Override
        public int hashCode() {
            return personKey.hashCode() * 31 + month;
        }
    }

    @Id
    @Column(name = "person_key")
    private String personKey;
    @Id
    @Column(name = "work_month")
    private int month;
    @Column(name = "share_id")
    private long shareId;
    @Column(name = "contract_id")
    private long contractId;
    @Enumerated(EnumType.STRING)
    private Side side;
    private CreditCode credited;

    protected DispatchMonth() {
    }

    DispatchMonth(ResidentNumber person, YearMonth month, Share share, CreditCode credited) {
        this.personKey = Lookup.of(person);
        this.month = RosterEntry.number(month);
        shareId = share.id();
        contractId = share.contractId();
        side = share.side();
        this.credited = credited;
    }

    /** Who it is, to be compared; the number itself is not kept here. */
    String personKey() {
        return personKey;
    }

    YearMonth month() {
        return RosterEntry.month(month);
    }

    long contractId() {
        return contractId;
    }

    Side side() {
        return side;
    }

    CreditCode credited() {
        return credited;
    }
}
