package anye.report;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.handover.HandoverFiling;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The tax bureau is told which units filed nothing in time; it learns of each once, however often this is pressed. */
@Stateless
public class HandOverUndeclared {

    @Inject
    private CurrentActor actor;
    @Inject
    private Undeclared undeclared;
    @Inject
    private HandoverFiling filing;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @return how many were filed now; @throws Refusal when no window has ended, or all were filed before */
    public int handOver(Scope scope, BusinessYear year) {
        int filed = 0;
        for (var row : undeclared.list(scope, year, 0, Undeclared.MOST).rows()) {
            if (row.isDeemed() && filing.undeclared(row.employer(), row.office(), year, row.closedOn(), clock.instant())) {
                filed++;
            }
        }
        if (filed == 0) {
            throw new Refusal(null, "report.undeclared.nothing");
        }
        journal.write("report.undeclared.handedOver", "office:" + actor.get().office(), null, Map.of("scope", scope.division().code(), "year", year.toString(), "units", String.valueOf(filed)));
        return filed;
    }
}
