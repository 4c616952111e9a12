package anye.review.window;

import java.time.Clock;
import java.util.Map;

import anye.access.Mandates;
import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 办结: what was to be done at the window is done; nobody enters on this acceptance any more. */
@Stateless
public class CloseAcceptance {

    @Inject
    private Acceptances acceptances;
    @Inject
    private Mandates mandates;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void close(long id) {
        var acceptance = acceptances.lock(id);
        acceptance.close(clock.instant());
        mandates.endAllOn(id);
        journal.write("review.window.closed", "acceptance:" + id, acceptance.employer(), Map.of());
    }
}
