package anye.review.window;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 不予受理: says why the office does not take on what is missing something still. */
@Stateless
public class DeclineAcceptance {

    @Inject
    private CurrentActor actor;
    @Inject
    private Acceptances acceptances;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void decline(long id, String why) {
        var said = OwnWords.of(why, "why", "review.window.whyMissing");
        var acceptance = acceptances.lock(id);
        acceptance.decline(actor.get(), said, clock.instant());
        notices.tell(acceptance.employer(), "review.window.notice.declined", acceptance.row().getNumber(), said);
        journal.write("review.window.declined", "acceptance:" + id, acceptance.employer(), Map.of());
    }
}
