package anye.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import anye.dispatch.DispatchChecks;
import anye.dispatch.DispatchMonths;
import anye.employer.AffiliatedUnitRow;
import anye.employer.AffiliatedUnits;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Lookup;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The steps of the work on payrolls, each in a transaction of its own: whoever works may die between any two of them. */
@ApplicationScoped
public class PayrollWork {

    @PersistenceContext
    private EntityManager entities;
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
    private DispatchMonths dispatchMonths;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    /** What nobody works on, or whoever did has died. */
    @Transactional
    public List<Long> waiting() {
        return entities.createQuery("select p.id from Payroll p where p.state in (anye.declaration.PayrollState.CHECKING, anye.declaration.PayrollState.TAKING)"
                + " and (p.claimedUntil is null or p.claimedUntil < :now) order by p.id", Long.class).setParameter("now", clock.instant()).getResultList();
    }

    /** What is to be worked on, by who claims it. */
    public record Work(long id, CreditCode employer, BusinessYear year, PayrollState state, String content) {
    }

    /** @return null when somebody else was faster */
    @Transactional(TxType.REQUIRES_NEW)
    public Work claim(long id) {
        var payroll = lock(entities.find(Payroll.class, id));
        if (!payroll.isFree(clock.instant())) {
            return null;
        }
        payroll.claim(clock.instant());
        return new Work(id, payroll.employer(), payroll.year(), payroll.state(), payroll.content());
    }

    /** @return whether to go on: not when somebody has dropped it meanwhile */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean progress(long id, PayrollState expected, int done) {
        return change(id, expected, payroll -> payroll.progress(done, clock.instant()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void checked(long id, List<PayrollLine> lines) {
        var people = lines.stream().filter(PayrollLine::isGood).map(line -> line.stated().person()).distinct().count();
        int good = (int) lines.stream().filter(PayrollLine::isGood).count();
        int warned = (int) lines.stream().filter(line -> line.isGood() && !line.warnings().isEmpty()).count();
        change(id, PayrollState.CHECKING, payroll -> payroll.checked(PayrollText.ofChecked(lines), good, lines.size() - good, warned, (int) people));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void taken(long id) {
        change(id, PayrollState.TAKING, Payroll::taken);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(long id, PayrollState expected) {
        change(id, expected, Payroll::failed);
    }

    private Payroll lock(Payroll payroll) {
        entities.lock(payroll, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(payroll);
        return payroll;
    }

    private boolean change(long id, PayrollState expected, Consumer<Payroll> change) {
        var payroll = lock(entities.find(Payroll.class, id));
        if (payroll.state() != expected) {
            return false;
        }
        change.accept(payroll);
        return true;
    }

    /** The check that asks nobody, under the law of the employer's place. */
    PayrollCheck check(CreditCode employer, BusinessYear year) {
        return new PayrollCheck(policies.forYear(office(employer, year), year), LocalDate.now(clock));
    }

    private Division office(CreditCode employer, BusinessYear year) {
        return declarations.find(employer, year).map(Declaration::office).orElseGet(() -> employers.certifyingDivision(employer));
    }

    /** What the records say of these lines: who is in the list already, whose month is taken, which agency may be named. */
    @Transactional
    public List<PayrollLine> compare(CreditCode employer, BusinessYear year, List<PayrollLine> lines) {
        var people = lines.stream().filter(PayrollLine::isGood).map(line -> line.stated().person()).collect(Collectors.toSet());
        if (people.isEmpty()) {
            return lines;
        }
        var listed = listed(employer, year, people);
        var taken = taken(employer, year, people);
        var agreed = dispatchMonths.creditedElsewhere(people, year, employer);
        var agencies = agencies(employer);
        var office = office(employer, year);
        return lines.stream().map(line -> {
            if (!line.isGood()) {
                return line;
            }
            var stated = line.stated();
            var faults = new ArrayList<Fault>();
            if (taken.getOrDefault(stated.person(), Months.NONE).or(agreed.getOrDefault(stated.person(), Months.NONE)).contains(stated.month())) {
                faults.add(Fault.of("month", "declaration.payroll.bad.claimedElsewhere"));
            }
            if (stated.agency() != null && !agencies.containsKey(stated.agency())) {
                faults.add(Fault.of("agency", "declaration.contract.unitUnknown"));
            } else if (stated.agency() != null) {
                mustQualify(stated, office, year, faults);
            }
            return line.and(faults, listed.contains(Lookup.of(stated.person())) ? List.of(Fault.of("idNumber", "declaration.payroll.warning.listed")) : List.of());
        }).toList();
    }

    /** V22: where agencies have to file, only an accepted one is named. */
    private void mustQualify(Stated stated, Division office, BusinessYear year, List<Fault> faults) {
        try {
            dispatch.mustQualify(stated.agency(), office, year, Months.of(stated.month()));
        } catch (Refusal notQualified) {
            faults.add(Fault.of("agency", notQualified));
        }
    }

    Map<CreditCode, AffiliatedUnitRow> agencies(CreditCode employer) {
        return units.of(employer).stream().collect(Collectors.toMap(AffiliatedUnitRow::creditCode, unit -> unit, (first, second) -> first));
    }

    private Set<String> listed(CreditCode employer, BusinessYear year, Collection<ResidentNumber> people) {
        return Set.copyOf(entities.createQuery("select p.person.key from Placement p, Declaration d where d.id = p.declarationId and d.employer = :employer and d.year = :year and p.person.key in :people", String.class)
                .setParameter("employer", employer).setParameter("year", year).setParameter("people", Lookup.of(people)).getResultList());
    }

    /** The months of each that count for another employer; whose, it does not say. */
    private Map<ResidentNumber, Months> taken(CreditCode employer, BusinessYear year, Collection<ResidentNumber> people) {
        var taken = new HashMap<ResidentNumber, Months>();
        var numbers = people.stream().distinct().collect(Collectors.toMap(Lookup::of, person -> person));
        entities.createQuery("""
                select c.personKey, c.month from ClaimedMonth c, Placement p, Declaration d where p.id = c.placementId and d.id = p.declarationId and d.employer <> :employer
                and c.personKey in :people and c.month between :from and :to""", Object[].class)
                .setParameter("employer", employer).setParameter("people", numbers.keySet()).setParameter("from", Placements.key(year, 1)).setParameter("to", Placements.key(year, 12))
                .getResultStream().forEach(row -> taken.merge(numbers.get(row[0]), Months.of((Integer) row[1] % 100), Months::or));
        return taken;
    }

    /**
     * Takes over what the good lines say of these people: who is not in the list yet is added as 资料待完善 with the contracts as stated,
     * and of everybody the statement is kept. Once more changes nothing.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void take(CreditCode employer, BusinessYear year, Map<ResidentNumber, List<Stated>> people) {
        var declaration = declarations.openFor(employer, year);
        var known = entities.createQuery("select p from Placement p where p.declarationId = :declaration and p.person.key in :people", Placement.class)
                .setParameter("declaration", declaration.id()).setParameter("people", Lookup.of(people.keySet())).getResultStream().collect(Collectors.toMap(Placement::person, placement -> placement));
        var agencies = agencies(employer);
        people.forEach((person, stated) -> keep(known.containsKey(person) ? known.get(person) : added(declaration, person, stated, agencies), stated));
    }

    private Placement added(Declaration declaration, ResidentNumber person, List<Stated> stated, Map<CreditCode, AffiliatedUnitRow> agencies) {
        var category = stated.stream().map(Stated::jobCategory).filter(Objects::nonNull).findFirst().orElse(null);
        var placement = placements.add(new Placement(declaration.id(), person,
                new PersonDetails(stated.get(0).name(), null, null, null, null, null, null, null, false, category), clock.instant()));
        PayrollCheck.contracts(stated).forEach(signed -> {
            var agency = signed.agency() == null ? null : agencies.get(signed.agency()).id();
            var contract = new PlacementContract(placement.id(), new ContractDetails(signed.dispatched(), Affiliation.SELF,
                    signed.contractTo() == null ? ContractType.OPEN_ENDED : ContractType.FIXED_TERM, signed.contractFrom(), signed.contractTo(), signed.jobTitle(), null, agency, null, null, null));
            entities.persist(contract);
            contract.units().forEach(unit -> units.use(declaration.employer(), unit));
        });
        return placement;
    }

    private void keep(Placement placement, List<Stated> stated) {
        stated.forEach(each -> entities.merge(new StatedMonth(placement.id(), each.month(), each.wage(), each.pension(), each.medical())));
    }

    /** Of these people those who can be asked about and have not been, by the numbers of their placements. */
    @Transactional
    public List<Long> toAsk(CreditCode employer, BusinessYear year, Collection<ResidentNumber> people) {
        return declarations.find(employer, year).map(declaration -> entities.createQuery("""
                select p.id from Placement p where p.declarationId = :declaration and p.person.key in :people and p.verdictId is null and p.status = :incomplete order by p.id""", Long.class)
                .setParameter("declaration", declaration.id()).setParameter("people", Lookup.of(people)).setParameter("incomplete", ReviewStatus.INCOMPLETE).getResultList()).orElse(List.of());
    }

    static Map<ResidentNumber, List<Stated>> byPerson(List<PayrollLine> lines) {
        var people = new LinkedHashMap<ResidentNumber, List<Stated>>();
        lines.stream().filter(PayrollLine::isGood).map(PayrollLine::stated).forEach(stated -> people.computeIfAbsent(stated.person(), first -> new ArrayList<>()).add(stated));
        return people;
    }
}
