package anye.levy;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The employer takes an undecided application back, or gives up a draft. */
@Stateless
public class WithdrawRelief {

    @Inject
    private CurrentActor actor;
    @Inject
    private Reliefs reliefs;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void withdraw(long id, long version) {
        var application = reliefs.lock(id, version);
        if (!application.employer().equals(actor.employer())) {
            throw new Refusal(null, "access.notFound");
        }
        application.withdraw(clock.instant());
        journal.write("levy.relief.withdrawn", "relief:" + id, application.employer(), Map.of());
    }
}
