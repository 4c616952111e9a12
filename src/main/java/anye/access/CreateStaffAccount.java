package anye.access;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import anye.audit.Journal;
import anye.kernel.Division;
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
        credentials.mustBeComplete(roles);
        var plain = accountName(account);
        if (staff.find(plain).isPresent()) {
            throw new Refusal("account", "access.staff.taken");
        }
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
