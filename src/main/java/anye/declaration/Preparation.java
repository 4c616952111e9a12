package anye.declaration;

import java.time.Instant;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** How far the verification ahead of the window is for one employer and year. */
@Entity
class Preparation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "credit_code")
    private CreditCode employer;
    @Column(name = "business_year")
    private BusinessYear year;
    private boolean done;
    private int attempts;
    @Column(name = "next_at")
    private Instant nextAt;
    @Column(name = "claimed_until")
    private Instant claimedUntil;

    protected Preparation() {
    }

    int attempts() {
        return attempts;
    }

    void done() {
        done = true;
        claimedUntil = null;
    }

    void again(Instant when) {
        nextAt = when;
        claimedUntil = null;
    }
}
