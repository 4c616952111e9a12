package anye.sandbox;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One result as the pretend tax bureau received it, and how often. */
@Entity
@Table(name = "sandbox_tax_result")
class TaxResult {

    @Id
    @Column(name = "idempotency_key")
    private String key;
    private String body;
    private String receipt;
    private String state;
    private int times;
    @Column(name = "received_at")
    private Instant receivedAt;

    protected TaxResult() {
    }

    TaxResult(String key, String body, String receipt, String state, Instant receivedAt) {
        this.key = key;
        this.body = body;
        this.receipt = receipt;
        this.state = state;
        this.receivedAt = receivedAt;
        times = 1;
    }

    void again() {
        times++;
    }

    boolean says(String other) {
        return body.equals(other);
    }

    TaxBureau.Received received() {
        return new TaxBureau.Received(key, receipt, state, times, receivedAt);
    }
}
