package anye.declaration;

import java.time.Instant;

import anye.kernel.Months;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Months of one person in one declaration that the office has taken back. From then on the records alone confirm them no more:
 * a reviewer decides, also when the person is registered again. Kept by person, since a placement can be deleted.
 */
@Entity
@Table(name = "doubted_months")
class DoubtedMonths {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "declaration_id")
    private long declarationId;
    @Column(name = "person_key")
    private String personKey;
    private Months months;
    @Column(name = "doubted_at")
    private Instant doubtedAt;

    protected DoubtedMonths() {
    }

    DoubtedMonths(Placement placement, Months months, Instant at) {
        declarationId = placement.declarationId();
        personKey = placement.personKey();
        this.months = months;
        doubtedAt = at;
    }
}
