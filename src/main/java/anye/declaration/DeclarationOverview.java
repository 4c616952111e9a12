package anye.declaration;

import java.time.Instant;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.FilingPeriod;

/**
 * Where a declaration stands.
 *
 * @param id null while nothing has been registered for the year
 * @param completedAt null until completed
 * @param window when it may be written, longer than the region's where a granted withdrawal gives more time
 * @param windowState where today stands in that
 * @param preparedAt when the people of the year before were verified ahead of the window; null where nobody was
 */
public record DeclarationOverview(Long id, CreditCode employer, BusinessYear year, Division office, DeclarationState state, Counters counters, Instant completedAt,
        FilingPeriod window, FilingPeriod.State windowState, Instant preparedAt) {

    public boolean isCompleted() {
        return state == DeclarationState.COMPLETED;
    }

    public boolean isWindowOpen() {
        return windowState == FilingPeriod.State.OPEN;
    }

    /** Whether people may be registered and changed now. */
    public boolean isOpen() {
        return !isCompleted() && isWindowOpen();
    }

    /** For a page on which something would be typed. @throws Refusal when it is completed, or the year is not filed now */
    public void mustBeOpen() {
        if (isCompleted()) {
            throw new Refusal(null, "declaration.completed");
        }
        if (!isWindowOpen()) {
            throw new WindowClosed(year, window);
        }
    }

    /** Whether everybody in the list was verified ahead of the window and nobody has been decided on yet. */
    public boolean isPrepared() {
        return preparedAt != null && counters.people() > 0 && counters.of(ReviewStatus.INCOMPLETE) == counters.people();
    }

    /** Whether 完成申报 may be pressed: somebody is registered, and of everybody the outcome is known and accepted. */
    public boolean isMayComplete() {
        return isOpen() && counters.people() > 0 && isAllSettled();
    }

    public boolean isAllSettled() {
        return counters.of(ReviewStatus.INCOMPLETE) == 0 && counters.of(ReviewStatus.PENDING_REVIEW) == 0 && counters.unanswered() == 0;
    }
}
