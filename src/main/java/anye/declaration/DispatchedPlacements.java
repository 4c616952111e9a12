package anye.declaration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.dispatch.CrossCheck;
import anye.dispatch.DeclaredDispatch;
import anye.dispatch.DeclaredDispatches;
import anye.dispatch.ShareConfirmed;
import anye.employer.AffiliatedUnits;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
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

    @Override
    public List<DeclaredDispatch> in(Division office, BusinessYear year) {
        return entities.createQuery("select d from Declaration d where d.year = :year order by d.id", Declaration.class)
                .setParameter("year", year).getResultStream().filter(declaration -> office.contains(declaration.office()))
                .flatMap(declaration -> placements.of(declaration).stream().flatMap(placement -> of(declaration, placement))).toList();
    }

    /** One answer for each agency that the host has named for the person. */
    Stream<DeclaredDispatch> of(Declaration declaration, Placement placement) {
        var certificates = placements.certificates(placement.id()).stream().map(held -> held.details().number()).collect(Collectors.toSet());
        return placements.contracts(placement.id()).stream().filter(PlacementContract::isDispatched)
                .collect(Collectors.groupingBy(contract -> contract.details().agency(), java.util.TreeMap::new,
                        Collectors.reducing(Months.NONE, contract -> contract.dispatchedMonths(declaration.year()), Months::or)))
                .entrySet().stream().flatMap(agency -> units.find(declaration.employer(), agency.getKey()).stream().map(unit ->
                        new DeclaredDispatch(declaration.employer(), declaration.office(), placement.person(), placement.name(),
                                new CrossCheck.Declared(declaration.year(), unit.creditCode(), certificates, placement.chosen().and(agency.getValue())))));
    }

    /** @throws Refusal when another unit has already declared one of the months: that declaration must give it up first */
    void mustNotBeDeclaredElsewhere(@Observes ShareConfirmed share) {
        var claimed = entities.createQuery("""
                select count(c) from ClaimedMonth c, Placement p, Declaration d
                where c.idNumber = :person and c.month between :from and :to and p.id = c.placementId and d.id = p.declarationId and d.employer <> :credited""", Long.class)
                .setParameter("person", share.person().value()).setParameter("from", share.from().getYear() * 100 + share.from().getMonthValue())
                .setParameter("to", share.to().getYear() * 100 + share.to().getMonthValue()).setParameter("credited", share.credited()).getSingleResult();
        if (claimed > 0) {
            throw new Refusal(null, "declaration.dispatch.declaredElsewhere");
        }
    }
}
