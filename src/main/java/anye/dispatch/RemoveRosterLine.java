package anye.dispatch;

import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes a line off the roster that is being written. Earlier editions keep it. To do so twice does no harm. */
@Stateless
public class RemoveRosterLine {

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private Journal journal;

    public void remove(long contractId, long lineId) {
        contracts.own(contractId);
        var roster = contracts.draft(contractId).orElseThrow(() -> new Refusal(null, "dispatch.roster.noDraft"));
        contracts.entries(roster).stream().filter(entry -> entry.line().id() == lineId).findFirst().ifPresent(entry -> {
            contracts.remove(entry);
            journal.write("dispatch.roster.lineRemoved", "dispatchContract:" + contractId, actor.employer(), Map.of("edition", "" + roster.edition()));
        });
    }
}
