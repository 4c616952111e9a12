package anye.report;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The good lines of a sheet are taken over, all or none; once more changes nothing. */
@Stateless
public class ConfirmImport {

    @Inject
    private CurrentActor actor;
    @Inject
    private Imports imports;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @return how many records changed; @throws Refusal when the records have changed so that fewer lines are good than were shown */
    public int confirm(long id) {
        var batch = imports.lock(id);
        if (batch.state() == ImportState.CONFIRMED) {
            return 0;
        }
        var sheet = imports.sheet(id);
        if (sheet.getBad().size() != batch.row().bad()) {
            throw new Refusal(null, "report.import.changedMeanwhile");
        }
        batch.confirm(actor.get().name(), clock.instant());
        int changed = imports.take(batch, sheet.lines());
        journal.write("report.import.confirmed", "import:" + id, null, Map.of("kind", batch.kind().name(), "changed", String.valueOf(changed), "sha256", batch.row().sha256()));
        return changed;
    }

    /** Nothing of it is wanted. */
    public void drop(long id) {
        imports.lock(id).drop(actor.get().name(), clock.instant());
        journal.write("report.import.dropped", "import:" + id, null, Map.of());
    }
}
