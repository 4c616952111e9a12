package anye.dispatch;

import java.time.YearMonth;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.Map;

/** Puts a person on the roster that is being written, or changes a line of it. */
@Stateless
public class SaveRosterLine {

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private Journal journal;

    /** @throws Refusal at the field that is wrong; for a person who stands on the roster already; while no edition is being written */
    public void save(long contractId, RosterLine typed) {
        var contract = contracts.own(contractId);
        var roster = contracts.draft(contractId).orElseThrow(() -> new Refusal(null, "dispatch.roster.noDraft"));
        var faults = new Faults();
        var complete = complete(typed, faults);
        var line = faults.of(complete::checked);
        within(contract.row().terms(), complete, faults);
        faults.tell();
        var entries = contracts.entries(roster);
        if (entries.stream().map(RosterEntry::line).anyMatch(other -> other.id() != line.id() && other.person().equals(line.person()))) {
            throw new Refusal("certificate", "dispatch.line.twice");
        }
        if (line.id() == 0) {
            contracts.add(new RosterEntry(roster.id(), line));
        } else {
            entries.stream().filter(entry -> entry.line().id() == line.id()).findFirst().orElseThrow(() -> new Refusal(null, "dispatch.line.gone")).change(line);
        }
        journal.write("dispatch.roster.lineSaved", "dispatchContract:" + contractId, actor.employer(), Map.of("edition", "" + roster.edition()));
    }

    private RosterLine complete(RosterLine typed, Faults faults) {
        return new RosterLine(typed.id(), faults.of(() -> Entered.required("type", typed.type())), faults.of(() -> Entered.text("certificate", typed.certificate(), 30)), typed.person(), typed.category(),
                typed.grade(), faults.of(() -> Entered.division("household", typed.household(), contracts.today())), faults.of(() -> Entered.text("post", typed.post(), 100)),
                faults.of(() -> Entered.required("contractFrom", typed.contractFrom())), typed.contractTo(), faults.of(() -> Entered.required("insuredFrom", typed.insuredFrom())), typed.insuredTo(),
                faults.of(() -> Entered.required("dispatchedFrom", typed.dispatchedFrom())), typed.dispatchedTo(), faults.of(() -> Entered.phone("phone", typed.phone())));
    }

    /** Nobody is dispatched before the agreement begins or after it ends. */
    private static void within(ContractTerms terms, RosterLine line, Faults faults) {
        var first = YearMonth.from(terms.from());
        var last = YearMonth.from(terms.to());
        faults.when(line.dispatchedFrom() != null && (line.dispatchedFrom().isBefore(first) || line.dispatchedFrom().isAfter(last)), "dispatchedFrom", "dispatch.line.outsideAgreement", first.toString(), last.toString());
        faults.when(line.dispatchedTo() != null && line.dispatchedTo().isAfter(last), "dispatchedTo", "dispatch.line.outsideAgreement", first.toString(), last.toString());
    }
}
