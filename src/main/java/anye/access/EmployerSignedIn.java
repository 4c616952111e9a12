package anye.access;

import anye.kernel.Division;

/**
 * An employer's handler has come in by a portal. Observed by the rooms that keep something about employers.
 *
 * @param unitType as the portal named it; null when it did not
 * @param division where the portal says the employer is; the portal's own when it does not say
 */
public record EmployerSignedIn(Actor actor, String unitType, Division division) {
}
