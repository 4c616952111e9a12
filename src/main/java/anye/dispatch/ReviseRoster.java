package anye.dispatch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import anye.policy.WorkingDays;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 变动: begins a new edition from the last one, because people have come, gone or changed (《补充规定》第五条). */
@Stateless
public class ReviseRoster {

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private DispatchPlaces places;
    @Inject
    private WorkingDays calendar;
    @Inject
    private Journal journal;

    public void revise(long contractId, LocalDate changedOn) {
        var contract = contracts.own(contractId);
        if (!contract.isFiled() || contracts.draft(contractId).isPresent()) {
            throw new Refusal(null, "dispatch.roster.draftAlready");
        }
        if (Entered.required("changedOn", changedOn).isAfter(contracts.today()) || changedOn.isBefore(contract.row().terms().signedOn())) {
            throw new Refusal("changedOn", "dispatch.roster.changedOnRange");
        }
        var editions = contracts.editions(contractId);
        var last = editions.get(editions.size() - 1);
        var rules = places.mustHaveRules(contract.row().terms().place(), YearMonth.from(contract.row().terms().to()));
        var next = contracts.add(new Roster(contractId, last.edition() + 1, changedOn, new DispatchDeadlines(rules, calendar).roster(changedOn)));
        contracts.lines(last).forEach(line -> contracts.add(new RosterEntry(next.id(), line)));
        journal.write("dispatch.roster.revised", "dispatchContract:" + contractId, actor.employer(), Map.of("edition", "" + next.edition(), "changedOn", changedOn.toString()));
    }
}
