package anye.declaration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.employer.AffiliatedUnits;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.policy.Policies;
import anye.policy.YearPolicy;
import anye.registry.Department;
import anye.registry.Heard;
import anye.registry.Payers;
import anye.registry.PersonAsked;
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

    /** @throws Refusal when there is no contract to ask about yet (AC-19), or no diploma of a graduate (AC-17) */
    @Transactional
    public PersonAsked question(long placementId) {
        return questions(List.of(placementId)).values().stream().findFirst().orElseThrow(() -> placements.contracts(placementId).isEmpty()
                ? new Refusal("contracts", "declaration.contract.none") : new Refusal("graduate", "declaration.education.missing"));
    }

    /** What the departments have to be asked about each; those without a contract, and graduates without a diploma, are left out. */
    @Transactional
    public Map<Long, PersonAsked> questions(Collection<Long> placementIds) {
        var contracts = placements.contracts(placementIds);
        var educations = placements.educations(placementIds);
        var questions = new LinkedHashMap<Long, PersonAsked>();
        for (var placement : placements.own(placementIds)) {
            var signed = contracts.getOrDefault(placement.id(), List.of());
            if (!signed.isEmpty() && (!placement.isGraduate() || educations.containsKey(placement.id()))) {
                questions.put(placement.id(), asked(placement, placements.declaration(placement), signed));
            }
        }
        return questions;
    }

    /** For the office: what the departments have to be asked again about somebody who waits for a reviewer. */
    @Transactional
    public PersonAsked questionOfPending(long placementId) {
        placements.file(placementId);
        var placement = pending(placementId);
        return asked(placement, placements.declaration(placement), placements.contracts(placementId));
    }

    /** A new verdict about somebody who waits for a reviewer, from what was heard. */
    @Transactional
    public StillAsked recordOfPending(long placementId, Heard heard) {
        placements.file(placementId);
        var placement = pending(placementId);
        var year = placements.declaration(placement).year();
        if (!heard.found().silent()) {
            placements.replaceFetched(Map.of(placementId, heard.found().certificates()));
        }
        var fresh = placement.isGraduate() && placements.educations(List.of(placementId)).getOrDefault(placementId, List.of()).stream().anyMatch(education -> education.details().isFreshIn(year));
        return keep(placement, facts(placement, year, heard, fresh, placements.certificates(placementId).stream().filter(PlacementCertificate::isAccepted).toList(), placements.contracts(placementId)));
    }

    /** The same facts under the figures of the office that is in charge now. Whoever calls has moved the declaration there, and may see it no longer. */
    @Transactional
    public StillAsked reckonPending(long placementId) {
        var placement = pending(placementId);
        return keep(placement, placements.verdict(placement).orElseThrow().facts());
    }

    private Placement pending(long placementId) {
        var placement = placements.get(placementId);
        placement.mustBePending();
        return placement;
    }

    private StillAsked keep(Placement placement, YearFacts facts) {
        var declaration = placements.declaration(placement);
        var verdict = Rules.verify(facts, policies.forYear(declaration.office(), declaration.year()));
        placement.reverified(placements.keep(placement, facts, verdict, declaration));
        var cells = placements.toReview(placement, verdict, placements.contracts(placement.id()), declaration.year());
        return new StillAsked(cells, Stream.of(Question.values()).anyMatch(question -> !cells.of(question).and(facts.silent().of(question)).isEmpty()));
    }

    private PersonAsked asked(Placement placement, Declaration declaration, List<PlacementContract> contracts) {
        return new PersonAsked(placement.person(), declaration.year(), new Payers(
                codes(declaration.employer(), contracts, ContractDetails::payrollUnit),
                codes(declaration.employer(), contracts, ContractDetails::socialInsurancePayer),
                codes(declaration.employer(), contracts, ContractDetails::medicalInsurancePayer)));
    }

    private Set<CreditCode> codes(CreditCode employer, List<PlacementContract> contracts, Function<ContractDetails, Long> payer) {
        return contracts.stream().map(contract -> payer.apply(contract.details()))
                .map(id -> id == null ? employer : units.find(employer, id).map(unit -> unit.creditCode()).orElse(employer))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A verdict for each, from what was heard. */
    @Transactional
    public void record(Map<Long, Heard> heard) {
        var found = placements.own(heard.keySet());
        placements.replaceFetched(found.stream().map(Placement::id).filter(id -> !heard.get(id).found().silent()).collect(Collectors.toMap(id -> id, id -> heard.get(id).found().certificates())));
        var certificates = placements.certificates(heard.keySet());
        var contracts = placements.contracts(heard.keySet());
        var educations = placements.educations(heard.keySet());
        var policy = new HashMap<Long, YearPolicy>();
        var answered = new ArrayList<Answered>();
        for (var placement : found) {
            var declaration = placements.declaration(placement);
            var register = heard.get(placement.id()).found();
            placement.fillIn(register.phone(), register.householdDivision(), register.householdAddress());
            var fresh = placement.isGraduate() && educations.getOrDefault(placement.id(), List.of()).stream().anyMatch(education -> education.details().isFreshIn(declaration.year()));
            var facts = facts(placement, declaration.year(), heard.get(placement.id()), fresh,
                    certificates.getOrDefault(placement.id(), List.of()).stream().filter(PlacementCertificate::isAccepted).toList(), contracts.getOrDefault(placement.id(), List.of()));
            var verdict = Rules.verify(facts, policy.computeIfAbsent(declaration.id(), id -> policies.forYear(declaration.office(), declaration.year())));
            answered.add(new Answered(placement, new StoredVerdict(placement.id(), facts, verdict, declaration.office(), now()), verdict.passing(), placements.possible(declaration.year())));
        }
        placements.keep(answered.stream().map(Answered::stored).toList());
        answered.forEach(each -> each.placement().verified(each.stored().id(), each.passing(), each.possible()));
    }

    /** What one person's year came to, before it stands in the database and has a number. */
    private record Answered(Placement placement, StoredVerdict stored, Months passing, Months possible) {
    }

    private YearFacts facts(Placement placement, BusinessYear year, Heard heard, boolean freshGraduate, List<PlacementCertificate> certificates, List<PlacementContract> contracts) {
        var records = heard.records();
        var silent = PerQuestion.NONE;
        var sources = new EnumMap<Question, Source>(Question.class);
        for (var asked : ASKED_FOR.entrySet()) {
            sources.put(asked.getValue(), new Source(asked.getKey().nameKey(), records.answeredAt().getOrDefault(asked.getKey(), now())));
            silent = silent.with(asked.getValue(), records.silentMonths().getOrDefault(asked.getKey(), Months.NONE));
        }
        if (heard.found().silent() && certificates.isEmpty()) {
            silent = silent.with(Question.CERTIFICATE, Months.ALL);
        }
        sources.put(Question.CERTIFICATE, new Source(Department.CERTIFICATES.nameKey(), now()));
        sources.put(Question.WORKING_AGE, new Source("registry.idNumber", now()));
        sources.put(Question.CONTRACT, new Source("registry.employer", now()));
        return new YearFacts(year, placement.person().birthDate(), placement.gender(), placement.jobCategory(), freshGraduate,
                certificates.stream().map(PlacementCertificate::fact).toList(),
                contracts.stream().map(PlacementContract::fact).toList(),
                Wages.of(records.wages()), records.socialInsurance(), records.medicalInsurance(), silent, PerQuestion.NONE, sources);
    }

    private Instant now() {
        return clock.instant();
    }
}
