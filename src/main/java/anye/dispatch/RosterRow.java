package anye.dispatch;

import java.time.Instant;
import java.time.LocalDate;

import anye.policy.DueDate;

/**
 * One edition of a roster as pages show it.
 *
 * @param changedOn 变动之日; null for the first edition
 * @param due within 15 days of the change; null for the first edition, which is due with its contract
 * @param filedAt null for a draft
 */
public record RosterRow(long id, long contractId, int edition, LocalDate changedOn, DueDate due, Instant filedAt, String filedBy, boolean late, int people) {

    public boolean isFiled() {
        return filedAt != null;
    }
}
