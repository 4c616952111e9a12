package anye.declaration;

import java.time.Clock;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.registry.FoundPerson;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 添加残疾人: registers a person in the year's declaration, with the certificates that the register has. */
@Stateless
public class AddPlacement {

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Clock clock;

    /** @return the number of the new placement */
    public long add(BusinessYear year, ResidentNumber person, PersonDetails details, FoundPerson found) {
        var employer = actor.employer();
        employers.mustHaveProfile(employer);
        var declaration = declarations.openFor(employer, year);
        if (placements.has(declaration, person)) {
            throw new Refusal("idNumber", "declaration.placement.twice");
        }
        var placement = placements.add(new Placement(declaration.id(), person, details, clock.instant()));
        found.certificates().forEach(held -> placements.add(PlacementCertificate.fetched(placement.id(), held)));
        return placement.id();
    }
}
