package anye.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Which files are to be scanned, and what was found. Nothing is held open while the scanner looks. */
@ApplicationScoped
public class Scans {

    /** Longer than the patience with a scanner. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Event<VirusFound> found;
    @Inject
    private Clock clock;

    /** The longest waiting first, at most so many. */
    @Transactional
    public List<Long> due(int most) {
        return entities.createQuery("select s.fileId from EvidenceScan s where s.state in :waiting and s.nextAt <= :now and (s.claimedUntil is null or s.claimedUntil < :now) order by s.nextAt, s.fileId", Long.class)
                .setParameter("waiting", List.of(ScanState.WAITING, ScanState.GIVEN_UP)).setParameter("now", clock.instant()).setMaxResults(most).getResultList();
    }

    /** @return the content to be scanned; null when somebody else scans it, or it is gone */
    @Transactional(TxType.REQUIRES_NEW)
    public byte[] claim(long fileId) {
        var claimed = entities.createNativeQuery("update evidence_scan set claimed_until = ?2 where file_id = ?1 and state in ('WAITING', 'GIVEN_UP') and (claimed_until is null or claimed_until < ?3)")
                .setParameter(1, fileId).setParameter(2, at(clock.instant().plus(LEASE))).setParameter(3, at(clock.instant())).executeUpdate();
        return claimed == 1 ? entities.find(EvidenceFile.class, fileId).opened().content() : null;
    }

    /** A virus is told of in the same transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    public void scanned(long fileId, Scanner.Finding finding) {
        var scan = entities.find(EvidenceScan.class, fileId);
        if (scan != null && scan.isWaiting()) {
            scan.scanned(finding, clock.instant());
            if (!finding.isClean()) {
                var file = entities.find(EvidenceFile.class, fileId).opened();
                found.fire(new VirusFound(fileId, file.owner(), file.shownName()));
            }
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void notScanned(long fileId) {
        var scan = entities.find(EvidenceScan.class, fileId);
        if (scan != null && scan.isWaiting()) {
            scan.notScanned(clock.instant());
        }
    }

    /** How many files there are in each state. */
    @Transactional
    public Map<ScanState, Long> counted() {
        var counted = new EnumMap<ScanState, Long>(ScanState.class);
        for (var state : ScanState.values()) {
            counted.put(state, 0L);
        }
        entities.createQuery("select s.state, count(s) from EvidenceScan s group by s.state", Object[].class).getResultStream().forEach(row -> counted.put((ScanState) row[0], (Long) row[1]));
        return counted;
    }

    /** @return how many are tried again */
    int again() {
        return entities.createQuery("update EvidenceScan s set s.state = :waiting, s.attempts = 0, s.nextAt = :now where s.state = :givenUp")
                .setParameter("waiting", ScanState.WAITING).setParameter("now", clock.instant()).setParameter("givenUp", ScanState.GIVEN_UP).executeUpdate();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
