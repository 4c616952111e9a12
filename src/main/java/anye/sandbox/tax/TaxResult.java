package anye.sandbox.tax;

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
    private String sha256;
    private String receipt;
    private String state;
    private int times;
    @Column(name = "received_at")
    private Instant receivedAt;

    protected TaxResult() {
    }

    TaxResult(String key, String sha256, String state, Instant receivedAt) {
        this.key = key;
        this.sha256 = sha256;
        this.state = state;
        this.receivedAt = receivedAt;
        receipt = "SZ" + sha256.substring(0, 12).toUpperCase();
        times = 1;
    }

    boolean is(String other) {
        return sha256.equals(other);
    }

    void again() {
        times++;
    }

    String receipt() {
        return receipt;
    }

    String state() {
        return state;
    }
}
