package anye.review;

import java.time.Instant;

import anye.declaration.ReviewStatus;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Masked;
import anye.kernel.Time;
import anye.rules.PerQuestion;
import anye.rules.Question;

/**
 * One line of the queue.
 *
 * @param stage how much of the legal clock has run: 0, 50, 80 or 100 percent
 * @param green whether every cell passes by now, so that nothing is left to be weighed
 * @param claimedBy the key of who is at it; null when nobody is
 * @param firstName who decided first, where another looks again (复核); null otherwise
 * @param overturned whether the second saw it otherwise than the first
 * @param outcome null until decided
 */
public record CaseRow(long id, long placementId, CreditCode employer, Division office, String personName, PerQuestion cells, Instant enteredAt, CaseClock clock, int stage,
        boolean green, CaseState state, String claimedBy, String claimedName, Instant claimedAt, String firstName, Instant firstAt, boolean overturned, String decidedName, Instant decidedAt, ReviewStatus outcome, long version) {

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

    /** 复核: somebody has decided, and another looks again. */
    public boolean isSecondLook() {
        return firstName != null;
    }

    public String getFirstMinute() {
        return Time.minute(firstAt);
    }

    public String getEnteredMinute() {
        return Time.minute(enteredAt);
    }

    public String getClaimedMinute() {
        return Time.minute(claimedAt);
    }

    public String getDecidedMinute() {
        return Time.minute(decidedAt);
    }
}
