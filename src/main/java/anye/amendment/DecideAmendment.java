package anye.amendment;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A second person puts a proposed amendment in force, or refuses it with the reason. */
@Stateless
public class DecideAmendment {

    private static final int LONGEST = 1000;

    @Inject
    private CurrentActor actor;
    @Inject
    private Amendments amendments;
    @Inject
    private StandingAmendments standing;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void approve(long id, long version) {
        decide(id, version, AmendmentState.IN_FORCE, null);
        // here at once; the other nodes follow within seconds, as does this one should the transaction fail
        standing.bring();
    }

    public void refuse(long id, long version, String why) {
        if (why == null || why.isBlank() || why.strip().length() > LONGEST) {
            throw new Refusal("answer", "amendment.answer.missing", LONGEST);
        }
        decide(id, version, AmendmentState.REFUSED, why.strip());
    }

    private void decide(long id, long version, AmendmentState outcome, String why) {
        var amendment = amendments.lock(id, version);
        amendments.mustGovern(amendment.division());
        amendment.mustBeAnothers(actor.subject());
        amendment.decide(outcome, why, actor.get().name(), clock.instant());
        amendments.flush();
        journal.write("amendment.decided", "amendment:" + id, null, Map.of("outcome", outcome.name()));
    }
}
