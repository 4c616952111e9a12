package anye.access;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

import anye.audit.Journal;
import anye.kernel.Division;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Changes what a member of staff may do, or whether they may sign in at all; in force at their next click. */
@Stateless
public class ChangeStaffAccount {

    @Inject
    private Staff staff;

    @Inject
    private Clock clock;

    @Inject
    private Journal journal;

    public void change(long id, long version, String name, Set<Role> roles, Division office, Credentials credentials, boolean active) {
        var faults = new Faults();
        faults.when(name == null || name.isBlank(), "name", "access.staff.nameMissing");
        faults.when(office == null, "office", "kernel.division.shape");
        faults.when(roles.isEmpty(), "roles", "access.staff.roles");
        var account = staff.get(id, version);
        boolean wasAdministrator = account.isAdministrator();
        if (!Credentials.areNeeded(account.row().roles())) {
            faults.check(() -> credentials.mustBeComplete(roles));
        }
        faults.tell();
        account.change(name, roles, office);
        account.holds(credentials);
        if (active) {
            account.open();
        } else {
            account.close();
        }
        if (wasAdministrator && !account.isAdministrator() && staff.administrators() == 0) {
            throw new Refusal(null, "access.staff.lastAdministrator");
        }
        journal.write("access.staff.changed", "staff:" + id, null,
                Map.of("roles", roles.toString(), "office", office.code(), "active", String.valueOf(active),
                        "certificateUntil", String.valueOf(credentials.certificateUntil()), "agreementUntil", String.valueOf(credentials.agreementUntil())));
    }

    /** @return a new one-time code; the old password counts no more */
    public String invite(long id, long version) {
        var code = staff.get(id, version).invite(clock.instant());
        journal.write("access.staff.invited", "staff:" + id, null, Map.of());
        return code;
    }
}
