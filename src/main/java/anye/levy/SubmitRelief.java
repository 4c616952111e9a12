package anye.levy;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.employer.Employers;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.kernel.Faults;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Hands a saved application in to the office in charge. Before that it is looked at whole: fields, limits, proofs, and that no other is under way. */
@Stateless
public class SubmitRelief {

    @Inject
    private CurrentActor actor;
    @Inject
    private Reliefs reliefs;
    @Inject
    private YearsPayable yearsPayable;
    @Inject
    private Employers employers;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void submit(long id, long version) {
        var employer = actor.employer();
        var application = reliefs.lock(id, version);
        var claim = application.claim();
        var faults = new Faults();
        faults.check(claim::mustBeWhole);
        int credited = claim.isReckonable() ? yearsPayable.creditedMonths(employer, claim) : 0;
        var limits = claim.isReckonable() ? faults.of(() -> yearsPayable.limits(employer, claim, credited)) : null;
        if (limits != null) {
            faults.check(() -> limits.mustAllow(claim.kind(), claim.requested(), claim.deferralMonths(), "requested", "deferralMonths"));
        }
        faults.when(files.of(EvidenceSubject.RELIEF, id).isEmpty(), "proof", "levy.relief.missing.proof");
        faults.when(claim.kind() != null && reliefs.hasOtherLive(employer, claim, id), "kind", "levy.relief.twice", claim.year().toString());
        faults.tell();
        application.submit(employers.certifyingDivision(employer), limits.payable(), credited, actor.get().handlerName(), clock.instant());
        reliefs.flush();
        journal.write("levy.relief.submitted", "relief:" + id, employer, Map.of("kind", claim.kind().name(), "year", claim.year().toString()));
    }
}
