package anye.amendment;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** All amendments. Everybody who works here may read them; an office governs what is addressed to its region or a part of it. */
@ApplicationScoped
public class Amendments {

    /** There are a few dozen a year; beyond these, the oldest are not listed. */
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** The newest first; what waits for a decision on top. */
    public List<AmendmentRow> list() {
        return entities.createQuery("select a from FigureAmendment a order by case when a.state = :open then 0 else 1 end, a.id desc", FigureAmendment.class)
                .setParameter("open", AmendmentState.PROPOSED).setMaxResults(MOST).getResultStream().map(FigureAmendment::row).toList();
    }

    public AmendmentRow row(long id) {
        return get(id).row();
    }

    /** Whether the one who acts now may put it in force or refuse it. */
    public boolean mayDecide(long id) {
        var amendment = get(id);
        return mayGovern(amendment.division()) && !amendment.isBy(actor.subject());
    }

    public boolean isOwn(long id) {
        return get(id).isBy(actor.subject());
    }

    public boolean mayGovern(Division division) {
        return actor.get().isStaff() && actor.get().office().contains(division);
    }

    void mustGovern(Division division) {
        if (!mayGovern(division)) {
            throw new Refusal("division", "amendment.division.outside");
        }
    }

    /** What is in force, in the order in which it came. */
    List<AmendmentRow> inForce() {
        return entities.createQuery("select a from FigureAmendment a where a.state = :state order by a.decidedAt, a.id", FigureAmendment.class)
                .setParameter("state", AmendmentState.IN_FORCE).getResultStream().map(FigureAmendment::row).toList();
    }

    /** Those whose open declarations wait for new verdicts. */
    List<Long> toRenew() {
        return entities.createQuery("select a.id from FigureAmendment a where a.state = :state and a.renewedAt is null order by a.id", Long.class)
                .setParameter("state", AmendmentState.IN_FORCE).getResultList();
    }

    boolean isProposed(AmendmentDraft draft) {
        return entities.createQuery("select count(a) from FigureAmendment a where a.figure = :figure and a.division = :division and a.from = :from and a.state = :state", Long.class)
                .setParameter("figure", draft.figure()).setParameter("division", draft.division()).setParameter("from", draft.from().toString())
                .setParameter("state", AmendmentState.PROPOSED).getSingleResult() > 0;
    }

    FigureAmendment get(long id) {
        var found = entities.find(FigureAmendment.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        return found;
    }

    /** For an act that must not happen twice. */
    FigureAmendment lock(long id, long version) {
        var found = get(id);
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        if (found.row().version() != version) {
            throw new OptimisticLockException();
        }
        return found;
    }

    /** In a transaction of its own where there is none. */
    @Transactional
    public void decide(long id, long version, AmendmentState outcome, String why) {
        var amendment = lock(id, version);
        mustGovern(amendment.division());
        amendment.mustBeAnothers(actor.subject());
        amendment.decide(outcome, why, actor.get().name(), clock.instant());
        flush();
        journal.write("amendment.decided", "amendment:" + id, null, Map.of("outcome", outcome.name()));
    }

    FigureAmendment add(FigureAmendment amendment) {
        entities.persist(amendment);
        entities.flush();
        return amendment;
    }

    void flush() {
        entities.flush();
    }
}
