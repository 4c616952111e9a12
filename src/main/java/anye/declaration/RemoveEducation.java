package anye.declaration;

import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 学历管理: takes a diploma out again, with its scan. */
@Stateless
public class RemoveEducation {

    @Inject
    private Placements placements;
    @Inject
    private EvidenceFiles evidence;

    public void remove(long placementId, long educationId) {
        var placement = placements.own(placementId);
        var education = placements.education(placementId, educationId);
        placement.forgetVerdict();
        evidence.endAllUses(EvidenceSubject.EDUCATION, educationId);
        placements.remove(education);
    }
}
