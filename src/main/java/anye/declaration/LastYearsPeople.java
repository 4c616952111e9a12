package anye.declaration;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import anye.access.CurrentActor;
import anye.dispatch.DispatchChecks;
import anye.employer.AffiliatedUnits;
import anye.employer.Employers;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Gender;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.policy.Policies;
import anye.policy.RetirementLine;
import anye.policy.YearPolicy;
import anye.rules.Answer;
import anye.rules.JobCategory;
import anye.rules.Question;
import anye.rules.Retirement;
import anye.rules.Rules;
import anye.rules.YearFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** 上一年申报名单: who stood in an employer's list the year before, and what of them is carried over. */
@ApplicationScoped
public class LastYearsPeople {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private AffiliatedUnits units;
    @Inject
    private DispatchChecks dispatch;
    @Inject
    private EvidenceFiles evidence;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    /** Everybody in the list of the year before, in its order, whether or not that year was completed. */
    public List<LastYearsPerson> of(CreditCode employer, BusinessYear year, PlacementSearch search) {
        return declarations.find(employer, year.previous()).map(last -> {
            actor.mustSee(last.employer(), last.office());
            return of(last).stream().filter(person -> person.matches(search)).toList();
        }).orElse(List.of());
    }

    /** Whether there is anybody to be imported from. */
    public boolean exist(CreditCode employer, BusinessYear year) {
        actor.mustSee(employer, null);
        return entities.createQuery("select count(p) from Placement p, Declaration d where d.id = p.declarationId and d.employer = :employer and d.year = :year", Long.class)
                .setParameter("employer", employer).setParameter("year", year.previous()).getSingleResult() > 0;
    }

    private List<LastYearsPerson> of(Declaration last) {
        var year = last.year().next();
        var policy = policies.forYear(employers.certifyingDivision(last.employer()), year);
        var left = Set.copyOf(entities.createQuery("select d.placementId from Departure d, Placement p where p.id = d.placementId and p.declarationId = :last", Long.class)
                .setParameter("last", last.id()).getResultList());
        var imported = declarations.find(last.employer(), year).map(this::keys).orElse(Set.of());
        var numbers = certificates(last);
        return placements.of(last).stream().map(placement -> {
            var retired = retiredBefore(placement, policy);
            var state = imported.contains(placement.personKey()) ? LastYearsPerson.State.IMPORTED : retired != null ? LastYearsPerson.State.PAST_WORKING_AGE
                    : left.contains(placement.id()) ? LastYearsPerson.State.LEFT : LastYearsPerson.State.OPEN;
            return new LastYearsPerson(placement.id(), placement.person(), placement.name(), numbers.get(placement.id()), placement.confirmed(), state, retired);
        }).toList();
    }

    private Set<String> keys(Declaration declaration) {
        return Set.copyOf(entities.createQuery("select p.person.key from Placement p where p.declarationId = :declaration", String.class)
                .setParameter("declaration", declaration.id()).getResultList());
    }

    /** The number of each one's certificate that counts. */
    private Map<Long, String> certificates(Declaration declaration) {
        var numbers = new HashMap<Long, String>();
        placements.certificatesOf(declaration).forEach((id, held) -> Placements.best(held).ifPresent(best -> numbers.put(id, best.details().number())));
        return numbers;
    }

    /** The month of retirement of somebody for whom no month of the year lies within 就业年龄段; else null. */
    private static YearMonth retiredBefore(Placement placement, YearPolicy policy) {
        var born = placement.person().birthDate();
        var facts = YearFacts.of(policy.year(), born, placement.gender()).withJobCategory(placement.jobCategory());
        if (!Rules.verify(facts, policy).months(Question.WORKING_AGE, Answer.FAIL).equals(Months.ALL)) {
            return null;
        }
        var line = placement.gender() == Gender.MALE ? RetirementLine.M60 : placement.jobCategory() == JobCategory.WORKER ? RetirementLine.W50 : RetirementLine.W55;
        return Retirement.of(YearMonth.from(born), line, policy.retirement(1).value()).month();
    }

    /**
     * Copies the persons with their contracts that still run, the papers of these and the certificates added by hand; what the
     * registers know is asked anew. Somebody who is in the list already is passed over, so that a second press does nothing.
     *
     * @param stillHere numbers of placements of the year before
     * @param left those of whom the employer says that they had left before the year
     * @return the numbers of the new placements
     * @throws Refusal when somebody is past the working age, or nobody is chosen
     */
    @Transactional
    public List<Long> carryOver(BusinessYear year, Collection<Long> stillHere, Collection<Long> left) {
        employers.mustHaveProfile(actor.employer());
        var last = declarations.find(actor.employer(), year.previous()).orElseThrow(() -> new Refusal(null, "declaration.rollForward.none"));
        var declaration = declarations.openFor(actor.employer(), year);
        var states = of(last).stream().collect(Collectors.toMap(LastYearsPerson::placement, Function.identity()));
        if (!states.keySet().containsAll(stillHere) || !states.keySet().containsAll(left)) {
            throw new Refusal(null, "access.notFound");
        }
        if (stillHere.isEmpty() && left.isEmpty()) {
            throw new Refusal(null, "declaration.rollForward.nobodyChosen");
        }
        if (stillHere.stream().anyMatch(id -> states.get(id).state() == LastYearsPerson.State.PAST_WORKING_AGE)) {
            throw new Refusal(null, "declaration.rollForward.pastWorkingAge");
        }
        depart(left.stream().filter(id -> states.get(id).isOpen()).toList());
        var copied = copy(stillHere.stream().filter(id -> states.get(id).isChoosable()).toList(), declaration);
        declarations.note("declaration.rolledForward", declaration);
        return copied;
    }

    /**
     * By the system ahead of the window: whoever was declared last year, has not left or retired, and whose contract still runs, stands in the
     * list of the year, to be verified. Nobody is declared by that; once more changes nothing.
     */
    void prepare(CreditCode employer, BusinessYear year) {
        declarations.find(employer, year.previous()).filter(Declaration::isCompleted).ifPresent(last -> {
            var open = of(last).stream().filter(LastYearsPerson::isOpen).map(LastYearsPerson::placement).toList();
            var contracts = placements.contracts(open);
            var working = open.stream().filter(id -> contracts.getOrDefault(id, List.of()).stream().anyMatch(contract -> contract.runsIn(year))).toList();
            if (!working.isEmpty()) {
                copy(working, declarations.openFor(employer, year));
            }
        });
    }

    private void depart(List<Long> left) {
        left.forEach(id -> entities.persist(new Departure(id, clock.instant(), actor.get().handlerName())));
    }

    private List<Long> copy(List<Long> lastYears, Declaration declaration) {
        if (lastYears.isEmpty()) {
            return List.of();
        }
        entities.createQuery("delete from Departure d where d.placementId in :ids").setParameter("ids", lastYears).executeUpdate();
        var copies = new LinkedHashMap<Long, Placement>();
        entities.createQuery("select p from Placement p where p.id in :ids order by p.id", Placement.class).setParameter("ids", lastYears).getResultList()
                .forEach(placement -> copies.put(placement.id(), new Placement(declaration.id(), placement.person(), placement.details(), clock.instant())));
        // one by one: of several at once the numbers, by which lists are ordered, come in no order
        copies.values().forEach(placements::add);
        copyContracts(copies, declaration);
        copyCertificates(copies, declaration.year());
        copyEducations(copies);
        return copies.values().stream().map(Placement::id).toList();
    }

    private void copyContracts(Map<Long, Placement> copies, Declaration declaration) {
        var contracts = new LinkedHashMap<Long, PlacementContract>();
        var qualified = new HashMap<Long, Boolean>();
        placements.contracts(copies.keySet()).values().forEach(signed -> signed.stream()
                .filter(contract -> contract.runsIn(declaration.year()) && (!contract.isDispatched() || qualified.computeIfAbsent(contract.details().agency(), agency -> isQualified(agency, contract, declaration))))
                .forEach(contract -> contracts.put(contract.id(), new PlacementContract(copies.get(contract.placementId()).id(), contract.details()))));
        contracts.values().forEach(entities::persist);
        entities.flush();
        contracts.values().stream().flatMap(PlacementContract::units).distinct().forEach(unit -> units.use(declaration.employer(), unit));
        evidence.useAgain(EvidenceSubject.CONTRACT, ids(contracts, PlacementContract::id));
    }

    /** V22: where agencies have to file, only an accepted one is named; the contract of another is left for the employer to see to. */
    private boolean isQualified(Long agency, PlacementContract contract, Declaration declaration) {
        return units.find(declaration.employer(), agency).map(unit -> {
            try {
                dispatch.mustQualify(unit.creditCode(), declaration.office(), declaration.year(), contract.dispatchedMonths(declaration.year()));
                return true;
            } catch (Refusal notQualified) {
                return false;
            }
        }).orElse(false);
    }

    /** Only those added by hand: a reviewer looks at them again, since a year has passed. The register says itself what it has. */
    private void copyCertificates(Map<Long, Placement> copies, BusinessYear year) {
        var certificates = new LinkedHashMap<Long, PlacementCertificate>();
        placements.certificates(copies.keySet()).values().forEach(held -> held.stream().filter(each -> each.isByHand() && !each.months(year).isEmpty())
                .forEach(each -> certificates.put(each.id(), PlacementCertificate.byHand(copies.get(each.placementId()).id(), each.details()))));
        certificates.values().forEach(entities::persist);
        entities.flush();
        evidence.useAgain(EvidenceSubject.CERTIFICATE, ids(certificates, PlacementCertificate::id));
    }

    private void copyEducations(Map<Long, Placement> copies) {
        var educations = new LinkedHashMap<Long, PlacementEducation>();
        placements.educations(copies.keySet()).values().forEach(each -> each.forEach(education ->
                educations.put(education.id(), new PlacementEducation(copies.get(education.placementId()).id(), education.details()))));
        educations.values().forEach(entities::persist);
        entities.flush();
        evidence.useAgain(EvidenceSubject.EDUCATION, ids(educations, PlacementEducation::id));
    }

    private static <T> Map<Long, Long> ids(Map<Long, T> copies, Function<T, Long> id) {
        return copies.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, copy -> id.apply(copy.getValue())));
    }
}
