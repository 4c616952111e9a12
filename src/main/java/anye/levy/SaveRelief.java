package anye.levy;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.declaration.Declarations;
import anye.employer.Employers;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Saves an application for relief as it stands, and keeps the proofs that came with it. */
@Stateless
public class SaveRelief {

    @Inject
    private CurrentActor actor;
    @Inject
    private Reliefs reliefs;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param id null for a new one
     * @param version that was read
     * @return as it is saved
     */
    public ReliefRow save(Long id, long version, ReliefClaim claim, List<ReceivedFile> proofs) {
        var employer = actor.employer();
        if (claim.year() == null) {
            throw new Refusal("year", "levy.relief.missing.year");
        }
        if (claim.year().compareTo(declarations.currentYear()) > 0) {
            throw new Refusal("year", "levy.relief.yearAhead", declarations.currentYear().toString());
        }
        var application = id == null ? new ReliefApplication(employer, employers.certifyingDivision(employer)) : reliefs.lock(id, version);
        if (application.state() == ReliefState.RETURNED && reliefs.hasOtherLive(employer, claim, id)) {
            throw new Refusal("kind", "levy.relief.twice", claim.year().toString());
        }
        application.save(claim, clock.instant());
        reliefs.add(application);
        files.receive(proofs, employer, actor.get().handlerName(), EvidenceSubject.RELIEF, application.id());
        journal.write("levy.relief.saved", "relief:" + application.id(), employer, Map.of("proofs", String.valueOf(proofs.size())));
        return application.row();
    }
}
