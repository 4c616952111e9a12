package anye.employer;

import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Removes a 关联单位 with its proofs, as long as no placement uses it. To do so twice does no harm. */
@Stateless
public class RemoveAffiliatedUnit {

    @Inject
    private AffiliatedUnits units;

    @Inject
    private EvidenceFiles files;

    @Inject
    private CurrentActor actor;

    @Inject
    private Journal journal;

    public void remove(long id) {
        var found = units.entity(actor.employer(), id);
        if (found.isEmpty()) {
            return;
        }
        if (found.get().isUsed()) {
            throw new Refusal(null, "employer.affiliatedUnit.inUse");
        }
        files.endAllUses(EvidenceSubject.AFFILIATED_UNIT, id);
        units.remove(found.get());
        journal.write("employer.affiliatedUnit.removed", "affiliatedUnit:" + id, actor.employer(), Map.of());
    }
}
