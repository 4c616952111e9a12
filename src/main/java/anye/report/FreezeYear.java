package anye.report;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The office freezes its report of a year with its figures; it may be re-opened with a reason, and is then frozen anew. */
@Stateless
public class FreezeYear {

    private static final int LONGEST = 1000;

    @Inject
    private CurrentActor actor;
    @Inject
    private YearlyReports reports;
    @Inject
    private OpenPeriods openPeriods;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @return the hash of what was frozen; @throws Refusal when it is frozen already, a text is missing, or a period of the year has not ended */
    public String freeze(BusinessYear year) {
        var office = actor.get().office();
        var texts = reports.texts(office, year);
        // the row of the texts is the queue: a second freeze waits, and finds the first
        reports.lock(office, year, texts.version());
        if (reports.frozen(office, year).isPresent()) {
            throw new Refusal(null, "report.yearly.frozen");
        }
        if (texts.needs().isEmpty() || texts.advice().isEmpty()) {
            throw new Refusal(texts.needs().isEmpty() ? "needs" : "advice", "report.yearly.missing");
        }
        openPeriods.mustHaveEnded(office, year);
        var snapshot = reports.add(new ReportSnapshot(reports.live(office, year), reports.editions(office, year) + 1, actor.get().name(), clock.instant()));
        var row = snapshot.row();
        journal.write("report.yearly.frozen", "report:" + office + "-" + year, null, Map.of("edition", String.valueOf(row.edition()), "sha256", row.sha256()));
        return row.sha256();
    }

    /** @throws Refusal without a reason, or when it is not frozen */
    public void reopen(BusinessYear year, String reason) {
        var office = actor.get().office();
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new Refusal("reason", "report.yearly.reasonMissing", LONGEST);
        }
        var snapshot = reports.frozen(office, year).map(reports::lock).filter(ReportSnapshot::isFrozen).orElseThrow(() -> new Refusal(null, "report.yearly.notFrozen"));
        snapshot.reopen(actor.get().name(), reason.strip(), clock.instant());
        reports.flush();
        var row = snapshot.row();
        journal.write("report.yearly.reopened", "report:" + office + "-" + year, null, Map.of("edition", String.valueOf(row.edition()), "sha256", row.sha256(), "reason", reason.strip()));
    }
}
