package anye.review.window;

import java.time.Clock;
import java.util.Map;

import anye.access.Mandates;
import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The employer does not agree with what was entered: nobody at the window enters anything more until the office has answered. */
@Stateless
public class ObjectToEntries {

    @Inject
    private CodeCheck codes;
    @Inject
    private Acceptances acceptances;
    @Inject
    private Mandates mandates;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void object(String code, String creditCode, String what, String address) {
        var acceptance = acceptances.locked(codes.of(code, creditCode, address));
        var said = OwnWords.of(what, "objection", "review.window.objectionMissing");
        acceptance.object(said, clock.instant());
        mandates.endAllOn(acceptance.id());
        journal.write("review.window.objected", "acceptance:" + acceptance.id(), acceptance.employer(), Map.of());
    }
}
