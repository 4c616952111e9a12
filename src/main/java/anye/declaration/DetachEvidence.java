package anye.declaration;

import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes back a file before it has been handed to the office. */
@Stateless
public class DetachEvidence {

    @Inject
    private Placements placements;
    @Inject
    private EvidenceFiles evidence;

    public void detach(long placementId, long useId) {
        placements.own(placementId).mustBeIncomplete();
        evidence.endUse(EvidenceSubject.PLACEMENT, placementId, useId);
    }
}
