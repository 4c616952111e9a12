package anye.access;

import java.util.Set;
import java.util.function.Supplier;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** For tests inside the server: somebody acts who has not gone through the sign-in. */
@Dependent
public class Acting {

    @Inject
    private CurrentActor actor;
    @Inject
    private Mandates mandates;

    public void asEmployer(String creditCode, String name) {
        actor.is(Actor.employer(CreditCode.of(creditCode), name, "样例经办"));
    }

    public void asReviewer(long account, String office) {
        actor.is(reviewer(account, office));
    }

    public static Actor reviewer(long account, String office) {
        return Actor.staff(account, "样例审核" + account, Set.of(Role.REVIEWER), Division.of(office));
    }

    /** In a request of its own, as from another desk: for threads. */
    @ActivateRequestContext
    public <T> T elsewhere(Actor who, Supplier<T> act) {
        actor.is(who);
        return act.get();
    }

    public void asSupervisor(String office) {
        asSupervisor(2, office);
    }

    public void asSupervisor(long account, String office) {
        actor.is(Actor.staff(account, "样例督导" + (account == 2 ? "" : account), Set.of(Role.SUPERVISOR), Division.of(office)));
    }

    /** As a timer does. */
    public void asSystem(String part) {
        actor.actAs(Actor.system(part));
    }

    public void asWindowClerk(long account, String office) {
        actor.is(windowClerk(account, office));
    }

    private static Actor windowClerk(long account, String office) {
        return Actor.staff(account, "样例窗口" + account, Set.of(Role.WINDOW_CLERK), Division.of(office));
    }

    /** As the next request of the clerk would be: under the mandate while it stands, else as the clerk alone. */
    public void asWindowClerk(long account, String office, Mandate mandate) {
        var clerk = windowClerk(account, office);
        actor.is(mandates.acting(mandate.id(), clerk).orElse(clerk));
    }

    public void as(Actor who) {
        actor.is(who);
    }

    public void asNobody() {
        actor.is(Actor.NOBODY);
    }

    public void asAdministrator() {
        actor.is(Actor.staff(1, "样例管理", Set.of(Role.ADMINISTRATOR), Division.NATION));
    }
}
