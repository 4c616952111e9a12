package anye.sandbox;

import java.util.Set;

import anye.access.Role;
import anye.kernel.Division;

/** An invented member of staff; {@code subject} is how the pretend portal knows them. */
public record SampleStaff(String subject, String name, Set<Role> roles, Division office) {
}
