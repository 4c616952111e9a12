package anye.declaration;

import java.io.Serializable;

import anye.kernel.Lookup;
import anye.kernel.ResidentNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One month of one person, claimed by one placement. The key makes a second claim impossible, wherever it comes from. */
@Entity
@Table(name = "claimed_month")
@IdClass(ClaimedMonth.Key.class)
class ClaimedMonth {

    @Id
    @Column(name = "person_key")
    private String personKey;
    /** As in 202501. */
    @Id
    private int month;
    @Column(name = "placement_id")
    private long placementId;

    protected ClaimedMonth() {
    }

    ClaimedMonth(ResidentNumber person, int month, long placementId) {
        this.personKey = Lookup.of(person);
        this.month = month;
        this.placementId = placementId;
    }

    int month() {
        return month;
    }

    /** What makes a claim the same claim. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String personKey;
        int month;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.month == month && key.personKey.equals(personKey);
        }

        @Override
        public int hashCode() {
            return personKey.hashCode() * 31 + month;
        }
    }
}
