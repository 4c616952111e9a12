package anye.declaration;

import java.util.List;

import anye.access.CurrentActor;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.rules.Question;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 补正: adds papers for a question to somebody who waits for the reviewer already. What was handed in before stays as it is. */
@Stateless
public class AttachFurther {

    @Inject
    private CurrentActor actor;
    @Inject
    private Placements placements;
    @Inject
    private EvidenceFiles evidence;

    /** @throws Refusal when the person does not wait for a reviewer, or at {@code files-QUESTION} when there is no file */
    public void attach(long placementId, Question question, Months months, List<ReceivedFile> files) {
        placements.own(placementId).mustBePending();
        if (files.isEmpty()) {
            throw new Refusal("files-" + question, "declaration.evidence.fileMissing");
        }
        evidence.receive(files, actor.employer(), actor.get().handlerName(), EvidenceSubject.PLACEMENT, placementId, question.name(), months);
    }

    /** The employer has nothing to add: only who said so for it is written down. @throws Refusal for somebody else's person */
    public void nothing(long placementId) {
        placements.own(placementId);
    }
}
