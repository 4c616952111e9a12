package anye.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import anye.access.CurrentActor;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Faults;
import anye.kernel.Months;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 残疾证管理: adds a certificate by hand, with its image, when the register has none for the whole year (S3:166). A reviewer will look at it. */
@Stateless
public class AddCertificate {

    @Inject
    private CurrentActor actor;
    @Inject
    private Placements placements;
    @Inject
    private EvidenceFiles evidence;
    @Inject
    private Clock clock;

    public void add(long placementId, CertificateDetails details, List<ReceivedFile> files) {
        var placement = placements.own(placementId);
        var faults = new Faults();
        faults.when(files.isEmpty(), "files", "declaration.certificate.fileMissing");
        faults.when(details.validFrom() != null && details.validFrom().isAfter(LocalDate.now(clock)), "validFrom", "declaration.certificate.future");
        faults.check(details::checked);
        faults.tell();
        var year = placements.declaration(placement).year();
        var covered = placements.certificates(placementId).stream().filter(held -> !held.isByHand()).map(held -> held.months(year)).reduce(Months.NONE, Months::or);
        if (covered.equals(Months.ALL)) {
            throw new Refusal(null, "declaration.certificate.notNeeded");
        }
        var held = placements.add(PlacementCertificate.byHand(placementId, details));
        evidence.receive(files, actor.employer(), actor.get().handlerName(), EvidenceSubject.CERTIFICATE, held.id());
        placement.forgetVerdict();
    }
}
