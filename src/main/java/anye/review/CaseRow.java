package anye.review;

import java.time.Instant;

import anye.declaration.ReviewStatus;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Masked;
import anye.rules.PerQuestion;
import anye.rules.Question;

/**
 * One line of the queue.
 *
 * @param claimedBy the key of who is at it; null when nobody is
 * @param outcome null until decided
 */
public record CaseRow(long id, long placementId, CreditCode employer, Division office, String personName, PerQuestion cells, Instant enteredAt, CaseClock clock, CaseState state,
        String claimedBy, String claimedName, Instant claimedAt, String decidedName, Instant decidedAt, ReviewStatus outcome, long version) {

    public String getMaskedName() {
        return Masked.name(personName);
    }

    /** How many cells are asked. */
    public int getCellCount() {
        int count = 0;
        for (var question : Question.values()) {
            count += cells.of(question).count();
        }
        return count;
    }

    public boolean isOpen() {
        return state == CaseState.OPEN;
    }

    public String getEnteredMinute() {
        return Moments.minute(enteredAt);
    }

    public String getClaimedMinute() {
        return Moments.minute(claimedAt);
    }

    public String getDecidedMinute() {
        return Moments.minute(decidedAt);
    }
}
