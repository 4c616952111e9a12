package anye.declaration;

import java.util.List;

import anye.access.CurrentActor;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Faults;
import anye.kernel.Months;
import anye.rules.Question;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** STEP.03 上传附件: hands in evidence for a failing question; one file may cover several months. */
@Stateless
public class AttachEvidence {

    @Inject
    private CurrentActor actor;
    @Inject
    private Placements placements;
    @Inject
    private EvidenceFiles evidence;

    public void attach(long placementId, Question question, Months months, List<ReceivedFile> files) {
        placements.own(placementId).mustBeIncomplete();
        var wanted = placements.file(placementId).toReview().of(question);
        var faults = new Faults();
        faults.when(files.isEmpty(), "files-" + question, "declaration.evidence.fileMissing");
        faults.when(months.isEmpty() || !wanted.containsAll(months), "months-" + question, "declaration.evidence.monthsWrong");
        faults.tell();
        evidence.receive(files, actor.employer(), actor.get().handlerName(), EvidenceSubject.PLACEMENT, placementId, question.name(), months);
    }
}
