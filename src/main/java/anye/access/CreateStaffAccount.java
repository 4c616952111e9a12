package anye.access;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import anye.audit.Journal;
import anye.kernel.Division;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Registers a member of staff, who chooses a password with a one-time code. */
@Stateless
public class CreateStaffAccount {

    private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9._-]{2,59}");

    @Inject
    private Staff staff;

    @Inject
    private Clock clock;

    @Inject
    private Journal journal;

    /** @return the one-time code, to be handed over once and never shown again */
    public String create(String account, String name, Set<Role> roles, Division office, Credentials credentials) {
        var faults = new Faults();
        faults.when(name == null || name.isBlank(), "name", "access.staff.nameMissing");
        faults.when(office == null, "office", "kernel.division.shape");
        faults.when(roles.isEmpty(), "roles", "access.staff.roles");
        faults.check(() -> credentials.mustBeComplete(roles));
        var plain = faults.of(() -> accountName(account));
        faults.when(plain != null && staff.find(plain).isPresent(), "account", "access.staff.taken");
        faults.tell();
        var made = new StaffAccount(plain, name, roles, office, clock.instant());
        made.holds(credentials);
        var code = made.invite(clock.instant());
        staff.add(made);
        journal.write("access.staff.created", "staff:" + made.id(), null, Map.of("roles", roles.toString(), "office", office.code()));
        return code;
    }

    static String accountName(String typed) {
        var plain = Staff.plain(typed);
        if (!ACCOUNT.matcher(plain).matches()) {
            throw new Refusal("account", "access.staff.account");
        }
        return plain;
    }
}
