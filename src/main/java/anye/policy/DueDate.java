package anye.policy;

import java.time.LocalDate;

/**
 * The last day of a period.
 *
 * @param provisional whether the period touches a year whose holidays are not announced yet
 */
public record DueDate(LocalDate date, boolean provisional) {
}
