package anye.report;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.BusinessYear;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The office writes what its report says beside the figures: 市场岗位需求 and 工作建议. */
@Stateless
public class SaveReportTexts {

    private static final int LONGEST = 4000;

    @Inject
    private CurrentActor actor;
    @Inject
    private YearlyReports reports;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @throws Refusal while the year is frozen, or when somebody else has written meanwhile */
    public void save(BusinessYear year, ReportTexts typed) {
        var office = actor.get().office();
        if (reports.frozen(office, year).isPresent()) {
            throw new Refusal(null, "report.yearly.frozen");
        }
        var faults = new Faults();
        var needs = faults.of(() -> checked(typed.needs(), "needs"));
        var advice = faults.of(() -> checked(typed.advice(), "advice"));
        faults.tell();
        reports.lock(office, year, typed.version()).write(needs, advice, clock.instant());
        reports.flush();
        journal.write("report.yearly.written", "report:" + office + "-" + year, null, Map.of());
    }

    private static String checked(String text, String field) {
        var plain = text == null ? "" : text.strip();
        if (plain.length() > LONGEST) {
            throw new Refusal(field, "report.yearly.tooLong", LONGEST);
        }
        return plain;
    }
}
