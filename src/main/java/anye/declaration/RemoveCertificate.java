package anye.declaration;

import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes back a certificate that was added by hand; what the register has stays. */
@Stateless
public class RemoveCertificate {

    @Inject
    private Placements placements;
    @Inject
    private EvidenceFiles evidence;

    public void remove(long placementId, long certificateId) {
        var placement = placements.own(placementId);
        var held = placements.certificate(certificateId);
        if (held.placementId() != placement.id() || !held.isByHand()) {
            throw new Refusal(null, "access.notFound");
        }
        placement.forgetVerdict();
        evidence.endAllUses(EvidenceSubject.CERTIFICATE, certificateId);
        placements.remove(held);
    }
}
