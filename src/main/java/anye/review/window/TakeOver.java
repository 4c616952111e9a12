package anye.review.window;

import java.time.Clock;
import java.util.Map;

import anye.access.Mandates;
import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The employer, signed in by its portal, goes on by itself; the window's rights end at once. */
@Stateless
public class TakeOver {

    @Inject
    private Acceptances acceptances;
    @Inject
    private Mandates mandates;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void takeOver(long id) {
        var acceptance = acceptances.lockOwn(id);
        acceptance.takeOver(clock.instant());
        mandates.endAllOn(id);
        journal.write("review.window.takenOver", "acceptance:" + id, acceptance.employer(), Map.of());
    }
}
