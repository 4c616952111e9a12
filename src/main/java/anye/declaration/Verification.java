package anye.declaration;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import anye.employer.AffiliatedUnits;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.policy.Policies;
import anye.registry.Department;
import anye.registry.FoundPerson;
import anye.registry.Payers;
import anye.registry.PersonRecords;
import anye.rules.PerQuestion;
import anye.rules.Question;
import anye.rules.Rules;
import anye.rules.Source;
import anye.rules.Wages;
import anye.rules.YearFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts together what is asked of the departments, and makes a verdict of what they said. */
@ApplicationScoped
public class Verification {

    private static final Map<Department, Question> ASKED_FOR = Map.of(
            Department.WAGES, Question.WAGE,
            Department.SOCIAL_INSURANCE, Question.SOCIAL_INSURANCE,
            Department.MEDICAL_INSURANCE, Question.MEDICAL_INSURANCE);

    @Inject
    private Placements placements;
    @Inject
    private AffiliatedUnits units;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    /** What the departments have to be asked about one placement. */
    public record Asking(ResidentNumber person, BusinessYear year, Payers payers) {
    }

    /** @throws Refusal when there is no contract to ask about yet (AC-19) */
    @Transactional
    public Asking question(long placementId) {
        var placement = placements.own(placementId);
        var declaration = placements.declaration(placement);
        var contracts = placements.contracts(placementId);
        if (contracts.isEmpty()) {
            throw new Refusal("contracts", "declaration.contract.none");
        }
        return new Asking(placement.person(), declaration.year(), new Payers(
                codes(declaration.employer(), contracts, ContractDetails::payrollUnit),
                codes(declaration.employer(), contracts, ContractDetails::socialInsurancePayer),
                codes(declaration.employer(), contracts, ContractDetails::medicalInsurancePayer)));
    }

    private Set<CreditCode> codes(CreditCode employer, List<PlacementContract> contracts, Function<ContractDetails, Long> payer) {
        var own = units.of(employer);
        return contracts.stream().map(contract -> payer.apply(contract.details()))
                .map(id -> id == null ? employer : own.stream().filter(unit -> unit.id() == id).findFirst().map(unit -> unit.creditCode()).orElse(employer))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Transactional
    public void record(long placementId, FoundPerson found, PersonRecords records) {
        var placement = placements.own(placementId);
        var declaration = placements.declaration(placement);
        if (!found.silent()) {
            refreshCertificates(placement, found);
        }
        var facts = facts(placement, declaration, found, records);
        var verdict = Rules.verify(facts, policies.forYear(declaration.office(), declaration.year()));
        placement.verified(placements.keep(placement, facts, verdict, declaration), verdict.passing(), placements.possible(declaration.year()));
    }

    /** The register's word of today replaces its word of yesterday; what was added by hand stays. */
    private void refreshCertificates(Placement placement, FoundPerson found) {
        placements.certificates(placement.id()).stream().filter(held -> !held.isByHand()).forEach(placements::remove);
        found.certificates().forEach(held -> placements.add(PlacementCertificate.fetched(placement.id(), held)));
    }

    private YearFacts facts(Placement placement, Declaration declaration, FoundPerson found, PersonRecords records) {
        var silent = PerQuestion.NONE;
        var sources = new EnumMap<Question, Source>(Question.class);
        for (var asked : ASKED_FOR.entrySet()) {
            sources.put(asked.getValue(), new Source(asked.getKey().nameKey(), records.answeredAt().getOrDefault(asked.getKey(), now())));
            if (records.silent().contains(asked.getKey())) {
                silent = silent.with(asked.getValue(), Months.ALL);
            }
        }
        var certificates = placements.certificates(placement.id()).stream().filter(PlacementCertificate::isAccepted).toList();
        if (found.silent() && certificates.isEmpty()) {
            silent = silent.with(Question.CERTIFICATE, Months.ALL);
        }
        sources.put(Question.CERTIFICATE, new Source(Department.CERTIFICATES.nameKey(), now()));
        sources.put(Question.WORKING_AGE, new Source("registry.idNumber", now()));
        sources.put(Question.CONTRACT, new Source("registry.employer", now()));
        return new YearFacts(declaration.year(), placement.person().birthDate(), placement.person().gender(), placement.jobCategory(), placement.isGraduate(),
                certificates.stream().map(PlacementCertificate::fact).toList(),
                placements.contracts(placement.id()).stream().map(PlacementContract::fact).toList(),
                Wages.of(records.wages()), records.socialInsurance(), records.medicalInsurance(), silent, PerQuestion.NONE, sources);
    }

    private Instant now() {
        return clock.instant();
    }
}
