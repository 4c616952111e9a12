package anye.review;

import anye.declaration.ReviewStatus;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Masked;
import anye.kernel.Time;

/**
 * A case that went from one office to another, as both of them read it: the trail, not the papers.
 *
 * @param personName masked
 * @param now where the case is
 * @param outcome null until decided
 */
public record TransferRow(CaseEventRow event, long caseId, CreditCode employer, String personName, Division now, CaseState state, ReviewStatus outcome, String decidedMinute) {

    static TransferRow of(CaseEventRow event, ReviewCase found) {
        return new TransferRow(event, found.id(), found.employer(), Masked.name(found.personName()), found.office(), found.state(), found.outcome(), Time.minute(found.decidedAt()));
    }
}
