package anye.evidence.web;

import java.util.Map;

import anye.evidence.ScanAgain;
import anye.evidence.ScanState;
import anye.evidence.Scanners;
import anye.evidence.Scans;
import anye.kernel.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 病毒扫描: whether there is a scanner, and what it has done. */
@Named
@RequestScoped
public class ScannerBean {

    @Inject
    private Scanners scanners;
    @Inject
    private Scans scans;
    @Inject
    private ScanAgain scanAgain;

    private Map<ScanState, Long> counted;

    /** Where it is asked; null where there is none. */
    public String getAddress() {
        return scanners.address().orElse(null);
    }

    public boolean isThere() {
        return scanners.isThere();
    }

    public ScanState[] getStates() {
        return ScanState.values();
    }

    public long count(ScanState state) {
        if (counted == null) {
            counted = scans.counted();
        }
        return counted.get(state);
    }

    /** The key of a file's state, as pages name it. */
    public String key(ScanState state) {
        return state.textKey(isThere());
    }

    public String again() {
        return Pages.confirmed("evidence.scanner.again.done", "/access/scanner.xhtml", scanAgain.again());
    }
}
