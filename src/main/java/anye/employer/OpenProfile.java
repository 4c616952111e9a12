package anye.employer;

import anye.access.CurrentActor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Opens the unit profile of the employer that is signed in; at the first sign-in it has only the code and the name. */
@Stateless
public class OpenProfile {

    @Inject
    private Employers employers;

    @Inject
    private CurrentActor actor;

    public EmployerProfile open() {
        return employers.profile(actor.employer()).orElseGet(() -> employers.arrive(actor.employer(), actor.get().employerName()));
    }
}
