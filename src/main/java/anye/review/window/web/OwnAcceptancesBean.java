package anye.review.window.web;

import java.util.List;

import anye.access.CurrentActor;
import anye.declaration.PlacementRow;
import anye.declaration.WindowEntries;
import anye.declaration.WindowEntryRow;
import anye.evidence.EvidenceRow;
import anye.kernel.web.Pages;
import anye.review.CaseClock;
import anye.review.window.AcceptanceRow;
import anye.review.window.Acceptances;
import anye.review.window.TakeOver;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an employer brought to the window, and what was entered for it there. */
@Named
@RequestScoped
public class OwnAcceptancesBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Acceptances acceptances;
    @Inject
    private WindowEntries windowEntries;
    @Inject
    private TakeOver takeOver;

    private List<AcceptanceRow> rows;

    public String takeOver(long id) {
        takeOver.takeOver(id);
        return Pages.confirmed("review.window.mine.done", "/window/mine.xhtml");
    }

    public List<AcceptanceRow> getRows() {
        if (rows == null) {
            rows = acceptances.mine();
        }
        return rows;
    }

    /** Whether the employer's pages tell of the window at all. */
    public boolean isAny() {
        return actor.isEmployerHere() && !actor.isActing() && !getRows().isEmpty();
    }

    public CaseClock clock(AcceptanceRow row) {
        return acceptances.clock(row);
    }

    public List<EvidenceRow> scans(AcceptanceRow row) {
        return acceptances.scans(row.id());
    }

    public List<WindowEntryRow> entries(AcceptanceRow row) {
        return windowEntries.on(row.id());
    }

    public List<PlacementRow> people(AcceptanceRow row) {
        return windowEntries.people(row.id());
    }
}
