package anye.review.asking;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 核查: a reviewer of the office in charge writes down what they found where somebody denied their employment. It decides nothing about months. */
@Stateless
public class CheckDenial {

    private static final int LONGEST = 500;

    @Inject
    private CurrentActor actor;
    @Inject
    private Inquiries inquiries;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void check(long id, String finding) {
        if (finding == null || finding.isBlank()) {
            throw new Refusal("finding", "review.asking.findingMissing");
        }
        if (finding.strip().length() > LONGEST) {
            throw new Refusal("finding", "review.window.wordsLong", LONGEST);
        }
        var inquiry = inquiries.lock(id);
        if (!inquiry.office().equals(actor.get().office())) {
            throw new Refusal(null, "review.case.otherOffice");
        }
        inquiry.check(actor.get(), finding.strip(), clock.instant());
        // an employer sees what the offices did for it, and must not see that one of its people denied anything
        journal.write("review.person.checked", "inquiry:" + id, null, Map.of());
    }
}
