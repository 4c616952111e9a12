package anye.evidence;

import java.util.Map;

import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** An administrator has the files tried again that the scanner never answered about. */
@Stateless
public class ScanAgain {

    @Inject
    private Scans scans;
    @Inject
    private Journal journal;

    /** @return how many */
    public int again() {
        int files = scans.again();
        journal.write("evidence.scan.again", "evidence", null, Map.of("files", String.valueOf(files)));
        return files;
    }
}
