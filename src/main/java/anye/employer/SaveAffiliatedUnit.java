package anye.employer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.CreditCode;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Adds or changes a 关联单位. Its proof (单位之间的劳务派遣协议 or 关联公司证明材料) is obligatory; more may be added, none taken away. */
@Stateless
public class SaveAffiliatedUnit {

    @Inject
    private AffiliatedUnits units;

    @Inject
    private Employers employers;

    @Inject
    private EvidenceFiles files;

    @Inject
    private CurrentActor actor;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return its id */
    public long save(AffiliatedUnitRow typed, List<ReceivedFile> proofs) {
        var employer = actor.employer();
        var unit = typed.id() == 0 ? new AffiliatedUnit(employer, clock.instant()) : opened(employer, typed);
        var faults = new Faults();
        var checked = check(typed, employer, faults);
        faults.when(proofs.isEmpty() && (typed.id() == 0 || files.of(EvidenceSubject.AFFILIATED_UNIT, typed.id()).isEmpty()), "proof", "employer.affiliatedUnit.proofMissing");
        faults.tell();
        unit.save(checked);
        long id = typed.id() == 0 ? units.add(unit).id() : typed.id();
        files.receive(proofs, employer, actor.get().handlerName(), EvidenceSubject.AFFILIATED_UNIT, id);
        journal.write("employer.affiliatedUnit.saved", "affiliatedUnit:" + id, employer, Map.of("proofs", String.valueOf(proofs.size())));
        return id;
    }

    private AffiliatedUnit opened(CreditCode employer, AffiliatedUnitRow typed) {
        var unit = units.entity(employer, typed.id()).orElseThrow(() -> new Refusal(null, "employer.affiliatedUnit.gone"));
        if (unit.row().version() != typed.version()) {
            throw new ChangedMeanwhile();
        }
        return unit;
    }

    private AffiliatedUnitRow check(AffiliatedUnitRow typed, CreditCode employer, Faults faults) {
        if (typed.creditCode() == null) {
            faults.add(ProfileCheck.missing("unitCreditCode"));
        } else {
            faults.check(() -> employers.typed("unitCreditCode", typed.creditCode()));
            faults.when(typed.creditCode().equals(employer), "unitCreditCode", "employer.affiliatedUnit.itself");
            faults.when(units.has(employer, typed.creditCode(), typed.id()), "unitCreditCode", "employer.affiliatedUnit.twice");
        }
        var check = new ProfileCheck(LocalDate.now(clock));
        return new AffiliatedUnitRow(typed.id(), typed.version(), faults.of(() -> check.office("unitDivision", typed.division())), typed.creditCode(),
                faults.of(() -> check.taxRegistration("unitTaxRegistrationNumber", typed.taxRegistrationNumber())), faults.of(() -> ProfileCheck.text("unitName", typed.name())),
                faults.of(() -> ProfileCheck.phone("unitPhone", ProfileCheck.text("unitPhone", typed.phone()))), faults.of(() -> ProfileCheck.text("unitAddress", typed.address())), typed.used());
    }
}
