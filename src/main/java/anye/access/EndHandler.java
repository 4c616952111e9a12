package anye.access;

import java.time.Clock;
import java.util.Map;

import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 终止授权: from their next request on the handler can do nothing more for the employer. */
@Stateless
public class EndHandler {

    @Inject
    private CurrentActor actor;
    @Inject
    private Handlers handlers;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void end(long id) {
        if (handlers.lockOwn(id).end(clock.instant())) {
            journal.write("access.handler.ended", "handler:" + id, actor.employer(), Map.of());
        }
    }
}
