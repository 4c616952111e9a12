package anye.amendment;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Whoever proposed an amendment takes it back as long as nobody has decided it. */
@Stateless
public class WithdrawAmendment {

    @Inject
    private CurrentActor actor;
    @Inject
    private Amendments amendments;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void withdraw(long id, long version) {
        var amendment = amendments.lock(id, version);
        amendment.mustBeTheirs(actor.subject());
        amendment.decide(AmendmentState.WITHDRAWN, null, actor.get().name(), clock.instant());
        amendments.flush();
        journal.write("amendment.withdrawn", "amendment:" + id, null, Map.of());
    }
}
