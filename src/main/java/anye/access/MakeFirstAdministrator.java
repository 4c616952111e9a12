package anye.access;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

import anye.audit.Journal;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Makes the first administrator by the code that the server printed; the code then counts no more. */
@Stateless
public class MakeFirstAdministrator {

    @Inject
    private Staff staff;

    @Inject
    private Portals portals;

    @Inject
    private Attempts attempts;

    @Inject
    private Clock clock;

    @Inject
    private Journal journal;

    public void make(String code, String account, String name, String password, String address) {
        var kept = attempts.check(Tried.code("first administrator", address), new Refusal(null, "access.signIn.refused.TOO_MANY"), new Refusal("code", "access.first.code"),
                () -> staff.firstCode().filter(one -> one.is(code) && !staff.hasAdministrator(portals.staffIssuers())));
        var made = new StaffAccount(CreateStaffAccount.accountName(account), name, Set.of(Role.ADMINISTRATOR), Division.NATION, clock.instant());
        made.setPassword(password);
        staff.add(made);
        staff.drop(kept);
        journal.writeAs("staff:" + made.id(), "access.firstAdministrator.made", "staff:" + made.id(), null, Map.of());
    }
}
