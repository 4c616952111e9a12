package anye.declaration;

import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

@Stateless
public class RemoveContract {

    @Inject
    private Placements placements;
    @Inject
    private EvidenceFiles evidence;

    public void remove(long placementId, long contractId) {
        var placement = placements.own(placementId);
        var contract = placements.contract(contractId);
        if (contract.placementId() != placement.id()) {
            throw new Refusal(null, "access.notFound");
        }
        placement.forgetVerdict();
        evidence.endAllUses(EvidenceSubject.CONTRACT, contractId);
        placements.remove(contract);
    }
}
