package anye.declaration;

import java.util.List;

import anye.access.CurrentActor;
import anye.dispatch.DispatchChecks;
import anye.employer.AffiliatedUnits;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 合同管理: adds or changes a contract, which always has an attachment (AC-19). */
@Stateless
public class SaveContract {

    @Inject
    private CurrentActor actor;
    @Inject
    private Placements placements;
    @Inject
    private AffiliatedUnits units;
    @Inject
    private EvidenceFiles evidence;
    @Inject
    private DispatchChecks dispatch;

    /** @param contractId null for a new one */
    public long save(long placementId, Long contractId, ContractDetails details, List<ReceivedFile> files) {
        var placement = placements.own(placementId);
        var faults = new Faults();
        faults.check(details::check);
        var own = units.of(actor.employer()).stream().map(unit -> unit.id()).toList();
        faults.when(!details.units().allMatch(own::contains), "agency", "declaration.contract.unitUnknown");
        faults.when(files.isEmpty() && (contractId == null || evidence.of(EvidenceSubject.CONTRACT, contractId).isEmpty()), "files", "declaration.contract.fileMissing");
        faults.tell();
        var contract = contractId == null ? placements.add(new PlacementContract(placementId, details)) : changed(placement, contractId, details);
        mustBeQualified(placement, contract);
        details.units().forEach(unit -> units.use(actor.employer(), unit));
        evidence.receive(files, actor.employer(), actor.get().handlerName(), EvidenceSubject.CONTRACT, contract.id());
        placement.forgetVerdict();
        return contract.id();
    }

    /**
     * The same for a contract that was read before.
     *
     * @param read what the page showed
     * @throws ChangedMeanwhile when somebody else has saved since
     */
    public long change(long placementId, long contractId, ContractDetails read, ContractDetails details, List<ReceivedFile> files) {
        if (!placements.lockContract(contractId).details().equals(read)) {
            throw new ChangedMeanwhile();
        }
        return save(placementId, contractId, details, files);
    }

    /** V22: where agencies have to file, only an accepted one is named. */
    private void mustBeQualified(Placement placement, PlacementContract contract) {
        if (contract.isDispatched()) {
            var declaration = placements.declaration(placement);
            units.find(actor.employer(), contract.details().agency()).ifPresent(agency ->
                    dispatch.mustQualify(agency.creditCode(), declaration.office(), declaration.year(), contract.dispatchedMonths(declaration.year())));
        }
    }

    private PlacementContract changed(Placement placement, long contractId, ContractDetails details) {
        var contract = placements.contract(contractId);
        if (contract.placementId() != placement.id()) {
            throw new Refusal(null, "access.notFound");
        }
        contract.change(details);
        return contract;
    }
}
