package anye.declaration;

import java.time.Clock;

import anye.access.CurrentActor;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * 完成申报: seals the year. In this one transaction the result becomes final, the commitment is kept, the letter is
 * written and the hand-over to the tax bureau is filed; a retry finds it done.
 */
@Stateless
public class CompleteDeclaration {

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Event<DeclarationCompleted> completed;
    @Inject
    private Clock clock;

    public void complete(long declarationId) {
        var declaration = declarations.lock(declarationId);
        if (!declaration.employer().equals(actor.employer())) {
            throw new Refusal(null, "access.notFound");
        }
        declarations.mustBeWritable(declaration);
        var people = placements.of(declaration);
        if (people.isEmpty()) {
            throw new Refusal(null, "declaration.complete.nobody");
        }
        var unsettled = people.stream().filter(placement -> !placement.isSettled()).count();
        if (unsettled > 0) {
            throw new Refusal(null, "declaration.complete.unsettled", unsettled);
        }
        declaration.complete(actor.get().handlerName(), clock.instant());
        completed.fire(new DeclarationCompleted(placements.result(declaration), declaration.completedBy(), declaration.completedAt()));
        declarations.note("declaration.completed", declaration);
    }
}
