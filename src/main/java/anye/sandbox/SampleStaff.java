package anye.sandbox;

import anye.access.Role;
import anye.kernel.Division;

/**
 * An invented member of staff, who signs in at the pretend portal alone: none has a password.
 *
 * @param subject by which the portal knows them; also the name of the account here
 */
public record SampleStaff(String subject, String name, Division office, Role role) {
}
