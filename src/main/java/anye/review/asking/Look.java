package anye.review.asking;

import java.time.Instant;
import java.util.List;

import anye.kernel.Division;

/**
 * That somebody looked at a person's data or did something with them; never by name.
 *
 * @param office of the staff; null for others
 * @param employerName of an employer or its handler; null for others
 */
public record Look(Instant at, String act, Division office, String employerName, List<Capacity> capacities, Purpose purpose) {
}
