package anye.declaration;

import java.time.Clock;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.registry.FoundPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The two moments of registering a person: before the departments are asked, and after. */
@ApplicationScoped
public class Registration {

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private WindowEntries windowEntries;
    @Inject
    private Clock clock;

    /** @throws Refusal before the profile is saved (V16), outside the filing window (V15), or when the person is in the list already (V5) */
    @Transactional
    public void mustBeNew(BusinessYear year, ResidentNumber person) {
        open(year, person);
    }

    @Transactional
    public long add(BusinessYear year, ResidentNumber person, FoundPerson found) {
        var declaration = open(year, person);
        var details = new PersonDetails(found.isFound() ? found.name() : "", found.phone(), null, found.householdDivision(), found.householdAddress(), null, null, null, false, null);
        var placement = placements.add(new Placement(declaration.id(), person, details, clock.instant()));
        windowEntries.note(placement);
        found.certificates().forEach(held -> placements.add(PlacementCertificate.fetched(placement.id(), held)));
        declarations.note("declaration.placement.registered", placement);
        return placement.id();
    }

    private Declaration open(BusinessYear year, ResidentNumber person) {
        employers.mustHaveProfile(actor.employer());
        var declaration = declarations.openFor(actor.employer(), year);
        if (placements.has(declaration, person)) {
            throw new Refusal("idNumber", "declaration.placement.twice");
        }
        return declaration;
    }
}
