package anye.evidence;

import java.time.Duration;
import java.time.Instant;

import anye.kernel.Backoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the scan of one file is. The file itself never changes. */
@Entity
@Table(name = "evidence_scan")
class EvidenceScan {

    static final int MOST_ATTEMPTS = 8;

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(30), Duration.ofHours(2));

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Enumerated(EnumType.STRING)
    private ScanState state;
    private int attempts;
    @Column(name = "next_at")
    private Instant nextAt;
    @Column(name = "claimed_until")
    private Instant claimedUntil;
    @Column(name = "scanned_at")
    private Instant scannedAt;
    private String found;

    protected EvidenceScan() {
    }

    EvidenceScan(long fileId, Instant now) {
        this.fileId = fileId;
        state = ScanState.WAITING;
        nextAt = now;
    }

    void scanned(Scanner.Finding finding, Instant at) {
        state = finding.isClean() ? ScanState.CLEAN : ScanState.INFECTED;
        found = finding.virus();
        scannedAt = at;
        claimedUntil = null;
    }

    /** Again after a pause that doubles up to two hours; after about an hour the administrator sees it, and it is tried on. */
    void notScanned(Instant at) {
        attempts++;
        claimedUntil = null;
        nextAt = at.plus(BACKOFF.after(attempts));
        if (attempts >= MOST_ATTEMPTS) {
            state = ScanState.GIVEN_UP;
        }
    }

    boolean isWaiting() {
        return state == ScanState.WAITING || state == ScanState.GIVEN_UP;
    }

    ScanState state() {
        return state;
    }
}
