package anye.dispatch;

import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Throws away what was not filed: the edition that is being written, or with the first one the whole contract. */
@Stateless
public class DiscardDraft {

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Journal journal;

    /** @return whether the contract is gone, too */
    public boolean discard(long contractId) {
        var contract = contracts.own(contractId);
        var roster = contracts.draft(contractId).orElseThrow(() -> new Refusal(null, "dispatch.roster.noDraft"));
        contracts.entries(roster).forEach(contracts::remove);
        contracts.remove(roster);
        if (!contract.isFiled()) {
            files.endAllUses(EvidenceSubject.DISPATCH_CONTRACT, contractId);
            contracts.remove(contract);
        }
        journal.write("dispatch.draft.discarded", "dispatchContract:" + contractId, actor.employer(), Map.of("edition", "" + roster.edition()));
        return !contract.isFiled();
    }
}
