package anye.declaration;

import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.rules.Question;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A document that was handed in for one question of a person answers another, too: a bank statement shows wages and contributions. */
@Stateless
public class ReuseEvidence {

    @Inject
    private Placements placements;
    @Inject
    private EvidenceFiles evidence;

    /** @throws Refusal when the document is not one of this person's, or the months are not those that need it */
    public void reuse(long placementId, Question question, Months months, long fileId) {
        placements.own(placementId).mustBeIncomplete();
        var file = placements.file(placementId);
        if (months.isEmpty() || !file.toReview().of(question).containsAll(months)) {
            throw new Refusal("months-" + question, "declaration.evidence.monthsWrong");
        }
        var known = file.evidence().stream().filter(row -> row.fileId() == fileId && !row.isInfected()).toList();
        if (known.isEmpty()) {
            throw new Refusal("known-" + question, "declaration.evidence.unknownFile");
        }
        if (known.stream().noneMatch(row -> question.name().equals(row.question()) && row.months().containsAll(months))) {
            evidence.use(fileId, EvidenceSubject.PLACEMENT, placementId, question.name(), months);
        }
    }
}
