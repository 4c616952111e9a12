package anye.dispatch;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** One side of an agreement says for whom its people count from which month to which; it holds when the other has confirmed it. */
@Stateless
public class ProposeShare {

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private DispatchPlaces places;
    @Inject
    private Shares shares;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @param lines of the filed roster @throws Refusal for a month under the old policy, or in which somebody of them is not dispatched */
    public void propose(long contractId, Collection<Long> lines, YearMonth from, YearMonth to, Side counts) {
        var contract = contracts.get(contractId);
        var mine = shares.acting(contract);
        var faults = new Faults();
        faults.check(() -> Entered.required("shareFrom", from));
        faults.check(() -> Entered.required("side", counts));
        faults.check(() -> Entered.required("shareTo", to));
        faults.when(from != null && to != null && to.isBefore(from), "shareTo", "dispatch.share.reversed");
        if (from != null && places.rules(contract.row().terms().place(), from).isEmpty()) {
            faults.add(new Refusal("shareFrom", "dispatch.place.oldPolicy", places.since(contract.row().terms().place()).toString()));
        }
        var people = contracts.filedLines(contractId).stream().filter(line -> lines.contains(line.id())).toList();
        faults.when(people.isEmpty(), "people", "dispatch.share.nobody");
        faults.when(from != null && to != null && !people.stream().allMatch(line -> line.covers(from) && line.covers(to)), "shareFrom", "dispatch.share.notDispatched");
        faults.tell();
        people.forEach(line -> shares.add(new Share(contractId, line.person(), from, to, counts, mine, actor.get().handlerName(), clock.instant())));
        notices.tell(Shares.other(contract, mine), "dispatch.notice.shareProposed", actor.get().employerName(), people.size());
        journal.write("dispatch.share.proposed", "dispatchContract:" + contractId, actor.employer(),
                Map.of("people", "" + people.size(), "from", from.toString(), "to", to.toString(), "side", counts.name()));
    }
}
