package anye.dispatch;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.employer.Employers;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Faults;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.policy.WorkingDays;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Enters or changes a 劳务派遣合同（协议） before it is filed. The agency has registered with the office of the place first (V22). */
@Stateless
public class SaveDispatchContract {

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private Qualifications qualifications;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private DispatchPlaces places;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Journal journal;
    @Inject
    private WorkingDays calendar;
    @Inject
    private Clock clock;

    /** @param id null for a new one @param version the state that was read @return its number */
    public long save(Long id, long version, ContractTerms typed, List<ReceivedFile> scans) {
        var agency = actor.employer();
        employers.mustHaveProfile(agency);
        var rules = places.mustHaveRules(Entered.required("place", typed.place()), typed.to() == null ? YearMonth.from(contracts.today()) : YearMonth.from(typed.to()));
        var deadlines = new DispatchDeadlines(rules, calendar);
        var faults = new Faults();
        faults.when(qualifications.newest(agency, typed.place()).isEmpty(), "place", "dispatch.contract.notRegistered");
        faults.check(() -> employers.typed("host", Entered.required("host", typed.host())));
        var terms = faults.of(() -> typed.checked(agency, rules, deadlines, contracts.today()));
        faults.when(scans.isEmpty() && (id == null || files.of(EvidenceSubject.DISPATCH_CONTRACT, id).isEmpty()), Scan.AGREEMENT.name(), "dispatch.scan.missing.AGREEMENT");
        faults.tell();
        var contract = id == null ? new DispatchContract(agency, clock.instant()) : read(id, version);
        contract.change(terms, deadlines.contract(terms.signedOn()));
        if (id == null) {
            contracts.add(contract);
            contracts.add(new Roster(contract.id(), 1, null, null));
        }
        files.receive(scans, agency, actor.get().handlerName(), EvidenceSubject.DISPATCH_CONTRACT, contract.id(), Scan.AGREEMENT.name(), Months.NONE);
        journal.write("dispatch.contract.saved", "dispatchContract:" + contract.id(), agency, Map.of());
        return contract.id();
    }

    private DispatchContract read(long id, long version) {
        var contract = contracts.own(id);
        if (contract.version() != version) {
            throw new Refusal(null, "dispatch.changedMeanwhile");
        }
        return contract;
    }
}
