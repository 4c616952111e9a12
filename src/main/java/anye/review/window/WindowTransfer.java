package anye.review.window;

import java.time.Instant;

import anye.kernel.Division;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That an acceptance went from one office to another. Written once. */
@Entity
@Table(name = "window_transfer")
class WindowTransfer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "acceptance_id")
    private long acceptanceId;
    @Column(name = "from_office")
    private Division from;
    @Column(name = "to_office")
    private Division to;
    /** The first of them as text, for asking by its first digits. */
    @Column(name = "from_office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String fromCode;
    private String reason;
    @Column(name = "by_name")
    private String byName;
    private Instant at;

    protected WindowTransfer() {
    }

    WindowTransfer(long acceptanceId, Division from, Division to, String reason, String byName, Instant at) {
        this.acceptanceId = acceptanceId;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.byName = byName;
        this.at = at;
    }

    WindowTransferRow row() {
        return new WindowTransferRow(acceptanceId, from, to, reason, byName, at);
    }
}
