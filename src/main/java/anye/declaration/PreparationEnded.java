package anye.declaration;

import java.time.Instant;

import anye.kernel.CreditCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A unit whose people are not verified ahead any more: it is being deregistered. */
@Entity
@Table(name = "preparation_ended")
class PreparationEnded {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "credit_code")
    private CreditCode employer;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected PreparationEnded() {
    }
}
