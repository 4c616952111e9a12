package anye.employer;

import java.util.List;
import java.util.Optional;

import anye.kernel.CreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The 关联单位 of all employers; nobody sees those of another. */
@ApplicationScoped
public class AffiliatedUnits {

    @PersistenceContext
    private EntityManager entities;

    /** In the order in which they were added. */
    public List<AffiliatedUnitRow> of(CreditCode employer) {
        return entities.createQuery("select u from AffiliatedUnit u where u.employer = :employer order by u.id", AffiliatedUnit.class)
                .setParameter("employer", employer).getResultStream().map(AffiliatedUnit::row).toList();
    }

    /** One of the employer's own; nothing for another's, as if it did not exist. */
    public Optional<AffiliatedUnitRow> find(CreditCode employer, long id) {
        return entity(employer, id).map(AffiliatedUnit::row);
    }

    /** A placement now names this unit: from here on it keeps its identity. Call it in the transaction of the placement. */
    public void use(CreditCode employer, long id) {
        entity(employer, id).ifPresent(AffiliatedUnit::use);
    }

    Optional<AffiliatedUnit> entity(CreditCode employer, long id) {
        return Optional.ofNullable(entities.find(AffiliatedUnit.class, id)).filter(unit -> unit.belongsTo(employer));
    }

    boolean has(CreditCode employer, CreditCode unit, long except) {
        return of(employer).stream().anyMatch(row -> row.creditCode().equals(unit) && row.id() != except);
    }

    AffiliatedUnit add(AffiliatedUnit unit) {
        entities.persist(unit);
        entities.flush();
        return unit;
    }

    void remove(AffiliatedUnit unit) {
        entities.remove(unit);
    }
}
