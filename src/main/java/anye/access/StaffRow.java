package anye.access;

import java.util.Set;

import anye.kernel.Division;
import anye.policy.Divisions;

/** A member of staff as an administrator sees it; {@code version} tells a stale edit. */
public record StaffRow(long id, String account, String name, Set<Role> roles, Division office, Credentials credentials, boolean byDirectory, boolean hasPassword, boolean active, long version) {

    /** 鞍山市铁东区 with its province before it; empty for the whole country. */
    public String getOfficeName() {
        return office.equals(Division.NATION) ? "" : Divisions.fullName(office);
    }
}
