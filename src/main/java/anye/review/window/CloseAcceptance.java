package anye.review.window;

import java.time.Clock;
import java.util.Map;

import anye.access.Mandates;
import anye.audit.Journal;
import anye.kernel.Refusal;
import anye.kernel.TextKeys;
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

    /** @throws Refusal at {@code paper} while a paper that was brought has no scan, since scans are what is kept (浙残联发〔2022〕3号 五); it names them */
    public void close(long id) {
        var acceptance = acceptances.lock(id);
        acceptance.close(clock.instant());
        var unscanned = acceptances.unscanned(id);
        if (!unscanned.isEmpty()) {
            throw new Refusal("paper", "review.window.unscanned", new TextKeys(unscanned.stream().map(paper -> "review.window.paper." + paper).toList()));
        }
        mandates.endAllOn(id);
        journal.write("review.window.closed", "acceptance:" + id, acceptance.employer(), Map.of());
    }
}
