package anye.declaration;

import java.io.Serializable;

import anye.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What the employer stated of one month of one placement: kept beside what the departments say, never in its place. */
@Entity
@Table(name = "stated_month")
@IdClass(StatedMonth.Key.class)
class StatedMonth {

    @Id
    @Column(name = "placement_id")
    private long placementId;
    /** 1 to 12. */
    @Id
    @Column(name = "month_number")
    private int month;
    private Money wage;
    private Boolean pension;
    private Boolean medical;

    protected StatedMonth() {
    }

    StatedMonth(long placementId, int month, Money wage, Boolean pension, Boolean medical) {
        this.placementId = placementId;
        this.month = month;
        this.wage = wage;
        this.pension = pension;
        this.medical = medical;
    }

    int month() {
        return month;
    }

    Money wage() {
        return wage;
    }

    Boolean pension() {
        return pension;
    }

    Boolean medical() {
        return medical;
    }

    /** What makes a statement the same statement. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long placementId;
        int month;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.month == month && key.placementId == placementId;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(placementId) * 31 + month;
        }
    }
}
