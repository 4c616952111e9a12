package anye.access;

import java.util.Set;

import anye.kernel.Division;

/** A member of staff as an administrator sees it; {@code version} tells a stale edit. */
public record StaffRow(long id, String account, String name, Set<Role> roles, Division office, boolean byDirectory, boolean hasPassword, boolean active, long version) {
}
