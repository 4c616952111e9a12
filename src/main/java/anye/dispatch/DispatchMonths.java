package anye.dispatch;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Lookup;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** For whom dispatched people count, month by month, as both sides have confirmed it (AC-59). */
@ApplicationScoped
public class DispatchMonths {

    @PersistenceContext
    private EntityManager entities;

    /** The months of the year that both sides of an agreement have given to somebody else than this unit. */
    public Months creditedElsewhere(ResidentNumber person, BusinessYear year, CreditCode unit) {
        return months(of(person).stream().filter(month -> !month.credited().equals(unit)).toList(), year);
    }

    /** The same of many people at once; who has no such month is absent. */
    public Map<ResidentNumber, Months> creditedElsewhere(Collection<ResidentNumber> people, BusinessYear year, CreditCode unit) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var numbers = people.stream().distinct().collect(Collectors.toMap(Lookup::of, person -> person));
        return entities.createQuery("select m from DispatchMonth m where m.personKey in :people order by m.month", DispatchMonth.class)
                .setParameter("people", numbers.keySet()).getResultStream().filter(month -> !month.credited().equals(unit))
                .collect(Collectors.groupingBy(month -> numbers.get(month.personKey()), Collectors.collectingAndThen(Collectors.toList(), found -> months(found, year))));
    }

    /** The months of the year that they have given to this unit. */
    public Months creditedTo(ResidentNumber person, BusinessYear year, CreditCode unit) {
        return months(of(person).stream().filter(month -> month.credited().equals(unit)).toList(), year);
    }

    /** What the agreements with one host say about a person. */
    Map<YearMonth, Side> shares(ResidentNumber person, java.util.Set<Long> contracts) {
        return of(person).stream().filter(month -> contracts.contains(month.contractId())).collect(Collectors.toMap(DispatchMonth::month, DispatchMonth::side));
    }

    /** Puts a confirmed share in force, in place of what the same agreement said before. @throws Refusal for a month that another agreement has */
    void put(Share share, CreditCode credited) {
        var before = of(share.person()).stream().filter(month -> !month.month().isBefore(share.from()) && !month.month().isAfter(share.to())).toList();
        if (before.stream().anyMatch(month -> month.contractId() != share.contractId())) {
            throw taken();
        }
        before.forEach(entities::remove);
        entities.flush();
        for (var month = share.from(); !month.isAfter(share.to()); month = month.plusMonths(1)) {
            entities.persist(new DispatchMonth(share.person(), month, share, credited));
        }
        try {
            entities.flush();
        } catch (PersistenceException confirmedElsewhereMeanwhile) {
            throw taken();
        }
    }

    private static Refusal taken() {
        return new Refusal(null, "dispatch.share.taken");
    }

    private List<DispatchMonth> of(ResidentNumber person) {
        return entities.createQuery("select m from DispatchMonth m where m.personKey = :person order by m.month", DispatchMonth.class)
                .setParameter("person", Lookup.of(person)).getResultList();
    }

    private static Months months(List<DispatchMonth> found, BusinessYear year) {
        return Months.where(month -> found.stream().anyMatch(each -> each.month().equals(year.month(month))));
    }
}
