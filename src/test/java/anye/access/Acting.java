package anye.access;

import java.util.Set;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** For tests inside the server: somebody acts who has not gone through the sign-in. */
@Dependent
public class Acting {

    @Inject
    private CurrentActor actor;

    public void asEmployer(String creditCode, String name) {
        actor.is(Actor.employer(CreditCode.of(creditCode), name, "样例经办"));
    }

    public void asAdministrator() {
        actor.is(Actor.staff(1, "样例管理", Set.of(Role.ADMINISTRATOR), Division.NATION));
    }
}
