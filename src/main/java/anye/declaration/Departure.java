package anye.declaration;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The employer says that somebody of this year's list had left before the next began. Taken back when the person is imported after all. */
@Entity
class Departure {

    @Id
    @Column(name = "placement_id")
    private long placementId;
    @Column(name = "said_at")
    private Instant saidAt;
    @Column(name = "said_by")
    private String saidBy;

    protected Departure() {
    }

    Departure(long placementId, Instant saidAt, String saidBy) {
        this.placementId = placementId;
        this.saidAt = saidAt;
        this.saidBy = saidBy;
    }

    long placementId() {
        return placementId;
    }
}
