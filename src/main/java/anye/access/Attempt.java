package anye.access;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One try that counts against one limit until it is over. */
@Entity
@Table(name = "attempt")
class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "limited_by")
    private String limitedBy;
    private Instant until;

    protected Attempt() {
    }

    Attempt(String limitedBy, Instant until) {
        this.limitedBy = limitedBy;
        this.until = until;
    }

    long id() {
        return id;
    }
}
