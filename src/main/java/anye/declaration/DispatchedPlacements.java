package anye.declaration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.dispatch.CrossCheck;
import anye.dispatch.DeclaredDispatch;
import anye.dispatch.DeclaredDispatches;
import anye.dispatch.DispatchChecks;
import anye.dispatch.DispatchComparison;
import anye.dispatch.Sought;
import anye.dispatch.ShareConfirmed;
import anye.employer.AffiliatedUnits;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Lookup;
import anye.kernel.Months;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What declarations say about dispatched people, told to the room of the agencies. */
@ApplicationScoped
public class DispatchedPlacements implements DeclaredDispatches {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AffiliatedUnits units;
    @Inject
    private Placements placements;
    @Inject
    private DispatchChecks dispatch;
    @Inject
    private CurrentActor actor;

    @Override
    public List<DeclaredDispatch> in(Division office, BusinessYear year, String words, long after, int most) {
        var sought = new Sought(office, words);
        var host = sought.unit("d.employerCode", Sought.named("d.employer"));
        return sought.fill(entities.createQuery("select p, d from Placement p, Declaration d where d.id = p.declarationId and d.year = :year and d.officeCode between :low and :high and p.id > :after"
                + " and exists (select c.id from PlacementContract c where c.placementId = p.id and c.dispatched = true and c.agency is not null)" + (host.isEmpty() ? "" : " and " + host)
                + " order by p.id", Object[].class)).setParameter("year", year).setParameter("after", after)
                .setMaxResults(most).getResultStream().flatMap(row -> of((Declaration) row[1], (Placement) row[0])).toList();
    }

    /** 派遣核对: what roster, filing and declaration say about one person, for the office; empty for who is not dispatched. */
    public List<DispatchComparison> compare(long placementId) {
        var placement = placements.get(placementId);
        var declaration = placements.declaration(placement);
        actor.mustSee(declaration.employer(), declaration.office());
        return of(declaration, placement).map(dispatch::compare).filter(compared -> !compared.findings().isEmpty()).toList();
    }

    /** One answer for each agency that the host has named for the person. */
    Stream<DeclaredDispatch> of(Declaration declaration, Placement placement) {
        var certificates = placements.certificates(placement.id()).stream().map(held -> held.details().number()).collect(Collectors.toSet());
        return placements.contracts(placement.id()).stream().filter(PlacementContract::isDispatched)
                .collect(Collectors.groupingBy(contract -> contract.details().agency(), java.util.TreeMap::new,
                        Collectors.reducing(Months.NONE, contract -> contract.dispatchedMonths(declaration.year()), Months::or)))
                .entrySet().stream().flatMap(agency -> units.find(declaration.employer(), agency.getKey()).stream().map(unit ->
                        new DeclaredDispatch(placement.id(), declaration.employer(), declaration.office(), placement.person(), placement.name(),
                                new CrossCheck.Declared(declaration.year(), unit.creditCode(), certificates, placement.chosen().and(agency.getValue())))));
    }

    /** @throws Refusal when another unit has already declared one of the months: that declaration must give it up first */
    void mustNotBeDeclaredElsewhere(@Observes ShareConfirmed share) {
        var claimed = entities.createQuery("""
                select count(c) from ClaimedMonth c, Placement p, Declaration d
                where c.personKey = :person and c.month between :from and :to and p.id = c.placementId and d.id = p.declarationId and d.employer <> :credited""", Long.class)
                .setParameter("person", Lookup.of(share.person())).setParameter("from", share.from().getYear() * 100 + share.from().getMonthValue())
                .setParameter("to", share.to().getYear() * 100 + share.to().getMonthValue()).setParameter("credited", share.credited()).getSingleResult();
        if (claimed > 0) {
            throw new Refusal(null, "declaration.dispatch.declaredElsewhere");
        }
    }
}
