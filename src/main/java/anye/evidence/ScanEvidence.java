package anye.evidence;

import java.util.logging.Logger;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has what was handed in scanned, in the background: nobody waits for it. Where the installation has no scanner, files wait and the pages say so. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class ScanEvidence {

    private static final Logger LOG = Logger.getLogger(ScanEvidence.class.getName());

    private static final int AT_ONCE = 50;

    @Inject
    private Scanners scanners;
    @Inject
    private Scans scans;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    @Lock(LockType.WRITE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void scan() {
        scanners.scanner().ifPresent(scanner -> {
            for (var fileId : scans.due(AT_ONCE)) {
                if (!scan(scanner, fileId)) {
                    // one that does not answer about this file will not about the next: they are tried in the next round
                    return;
                }
            }
        });
    }

    /** @return whether the scanner answers */
    private boolean scan(Scanner scanner, long fileId) {
        var content = scans.claim(fileId);
        if (content == null) {
            return true;
        }
        try {
            scans.scanned(fileId, scanner.scan(content));
            return true;
        } catch (Scanner.NotScanned notYet) {
            LOG.warning(() -> "File " + fileId + " was not scanned: " + notYet.getMessage());
            scans.notScanned(fileId);
            return false;
        }
    }
}
