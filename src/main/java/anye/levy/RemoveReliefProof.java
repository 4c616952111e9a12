package anye.levy;

import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes a proof out of an application that is still being written. */
@Stateless
public class RemoveReliefProof {

    @Inject
    private CurrentActor actor;
    @Inject
    private Reliefs reliefs;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Journal journal;

    public void remove(long id, long useId) {
        var application = reliefs.get(id);
        actor.mustSee(application.employer(), null);
        ReliefAct.SAVE.apply(application.state());
        files.endUse(EvidenceSubject.RELIEF, id, useId);
        journal.write("levy.relief.proofRemoved", "relief:" + id, application.employer(), Map.of());
    }
}
