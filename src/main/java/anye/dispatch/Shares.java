package anye.dispatch;

import java.util.List;

import anye.access.CurrentActor;
import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** What the two sides of each agreement have proposed and answered. */
@ApplicationScoped
public class Shares {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;

    /** Those of one agreement, the newest first. */
    public List<ShareRow> of(long contractId) {
        contracts.row(contractId);
        return all(contractId).stream().map(Share::row).toList();
    }

    /** How many of an agreement wait for this side. */
    public long waiting(long contractId, Side side) {
        return of(contractId).stream().filter(share -> share.waitsFor(side)).count();
    }

    List<Share> all(long contractId) {
        return entities.createQuery("select s from Share s where s.contractId = :contract order by s.id desc", Share.class)
                .setParameter("contract", contractId).getResultList();
    }

    /** Which side of the agreement acts now. @throws Refusal when neither does */
    Side acting(DispatchContract contract) {
        var side = contract.row().side(actor.employer());
        if (side == null || !contract.isFiled()) {
            throw new Refusal(null, "access.notFound");
        }
        return side;
    }

    Share lock(long id) {
        var share = entities.find(Share.class, id);
        if (share == null) {
            throw new Refusal(null, "access.notFound");
        }
        entities.lock(share, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(share);
        return share;
    }

    void add(Share share) {
        entities.persist(share);
        entities.flush();
    }

    static CreditCode credited(DispatchContract contract, Side side) {
        return side == Side.AGENCY ? contract.agency() : contract.host();
    }

    static CreditCode other(DispatchContract contract, Side side) {
        return side == Side.AGENCY ? contract.host() : contract.agency();
    }
}
