package anye.report;

import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.BusinessYear;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 带走全部资料: an employer takes away all that is kept about it for a year. What is taken is written down before it goes. */
@Stateless
public class TakeEverythingAway {

    @Inject
    private CurrentActor actor;
    @Inject
    private Journal journal;

    public void take(BusinessYear year) {
        journal.write("report.everything.taken", "employer:" + actor.employer().value(), actor.employer(), Map.of("year", year.toString()));
    }
}
