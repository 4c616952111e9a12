package anye.declaration;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;

/**
 * Where a declaration stands.
 *
 * @param id null while nothing has been registered for the year
 * @param completedAt null until completed
 * @param opens the first day of the filing window, or null where the region has announced none
 * @param closes its last day, a later one where a granted withdrawal gives more time
 * @param preparedAt when the people of the year before were verified ahead of the window; null where nobody was
 */
public record DeclarationOverview(Long id, CreditCode employer, BusinessYear year, Division office, DeclarationState state, Counters counters, Instant completedAt,
        LocalDate opens, LocalDate closes, boolean windowOpen, Instant preparedAt) {

    public boolean isCompleted() {
        return state == DeclarationState.COMPLETED;
    }

    /** Whether people may be registered and changed now. */
    public boolean isOpen() {
        return !isCompleted() && windowOpen;
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
