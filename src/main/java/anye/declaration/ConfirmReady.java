package anye.declaration;

import java.time.Clock;

import anye.access.CurrentActor;
import anye.kernel.BusinessYear;
import anye.kernel.Months;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * 确认 N 人: registers the whole year of everybody for whom every month passes by the records alone, in one act. Each person keeps
 * a record of their own, as if the wizard had been gone through; whoever is not {@link Readiness#READY} is left as they are.
 */
@Stateless
public class ConfirmReady {

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private ListedPlacements listed;
    @Inject
    private Placements placements;
    @Inject
    private Clock clock;

    /**
     * @param expected how many the page said it would be
     * @throws Refusal when it is others by now, since the employer must know whom it confirms
     */
    public int confirm(BusinessYear year, int expected) {
        var declaration = declarations.find(actor.employer(), year).orElseThrow(() -> new Refusal(null, "declaration.confirmReady.nobody"));
        declarations.mustBeWritable(declaration);
        var ready = listed.unfinished(declaration).stream().filter(Unfinished::isReady).toList();
        if (ready.isEmpty()) {
            throw new Refusal(null, "declaration.confirmReady.nobody");
        }
        if (ready.size() != expected) {
            throw new Refusal(null, "declaration.confirmReady.changed");
        }
        var people = placements.own(ready.stream().map(each -> each.row().id()).toList());
        placements.claimAll(people, year, Months.ALL);
        for (int i = 0; i < people.size(); i++) {
            var verdict = ready.get(i).verdict();
            people.get(i).choose(Months.ALL, verdict.passing(), false);
            people.get(i).confirmBySystem(verdict, clock.instant());
        }
        declarations.note("declaration.placement.confirmed", declaration);
        return people.size();
    }
}
