package anye.amendment;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Division;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.policy.Amendment;
import anye.policy.FaultyPolicy;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** One person proposes an edition of a figure, or the plan of public holidays of a year. Nothing holds yet. */
@Stateless
public class ProposeAmendment {

    @Inject
    private CurrentActor actor;
    @Inject
    private Amendments amendments;
    @Inject
    private Policies policies;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @throws Refusal at every field that cannot stay so, or when the same is proposed already */
    public long propose(AmendmentDraft draft) {
        var faults = new Faults();
        faults.check(draft::mustBeSound);
        if (draft.division() != null && draft.from() != null) {
            amendments.mustGovern(draft.division());
            faults.check(() -> mustFit(draft));
        }
        faults.tell();
        var made = amendments.add(new FigureAmendment(draft, actor.subject(), actor.get().name(), clock.instant()));
        journal.write("amendment.proposed", "amendment:" + made.id(), null, Map.of("figure", draft.figure(), "division", draft.division().code(), "from", draft.from().toString()));
        return made.id();
    }

    private void mustFit(AmendmentDraft draft) {
        if (draft.isHolidayPlan()) {
            mustBeNational(draft);
        } else {
            mustBeOfTheFigure(draft.ofFigure(), draft);
        }
        if (amendments.isProposed(draft)) {
            throw new Refusal("from", "amendment.proposedAlready");
        }
    }

    /** Public holidays are the State Council's: they hold everywhere or nowhere. */
    private static void mustBeNational(AmendmentDraft draft) {
        if (!draft.division().equals(Division.NATION)) {
            throw new Refusal("division", "amendment.plan.national");
        }
    }

    private <T> void mustBeOfTheFigure(Figure<T> figure, AmendmentDraft draft) {
        Amendment<T> amendment;
        try {
            amendment = Amendment.read(figure, draft.division(), draft.from(), draft.written(), draft.citation(), true, clock.instant());
        } catch (FaultyPolicy malformed) {
            throw new Refusal("value0", "amendment.value.malformed");
        }
        var value = amendment.edition().figure().value();
        if (figure == Figure.COMMITMENT && policies.all(figure).values().stream().flatMap(List::stream).noneMatch(edition -> edition.figure().value().equals(value))) {
            throw new Refusal("value0", "amendment.value.noSuchText");
        }
        if (policies.find(figure, draft.division(), draft.from()).filter(now -> now.value().equals(value)).isPresent()) {
            throw new Refusal("value0", "amendment.value.same");
        }
    }
}
