package anye.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.DueDate;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All requests for a declaration back. */
@ApplicationScoped
public class Withdrawals {

    private static final int DAYS_TO_COMPLETE_AGAIN = 10;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    /** The newest request about a declaration. */
    public Optional<WithdrawalRow> latest(long declarationId) {
        return entities.createQuery("select w from Withdrawal w where w.declarationId = :declaration order by w.id desc", Withdrawal.class)
                .setParameter("declaration", declarationId).setMaxResults(1).getResultStream().map(Withdrawal::row)
                .peek(row -> actor.mustSee(row.employer(), row.office())).findFirst();
    }

    /** Those that wait for a decision of an office, the oldest first. */
    public List<WithdrawalRow> pending(Division office) {
        return entities.createQuery("select w from Withdrawal w where w.state = :state order by w.id", Withdrawal.class)
                .setParameter("state", WithdrawalState.REQUESTED).getResultStream().map(Withdrawal::row).filter(row -> office.contains(row.office())).toList();
    }

    public WithdrawalRow row(long id) {
        var row = get(id).row();
        actor.mustSee(row.employer(), row.office());
        return row;
    }

    /** The last day on which a declaration reopened today may be completed again, whatever the filing window says (domain §12). */
    public DueDate reopenedUntil() {
        return workingDays.addWorkingDays(LocalDate.now(clock), DAYS_TO_COMPLETE_AGAIN);
    }

    boolean isPending(long declarationId) {
        return entities.createQuery("select count(w) from Withdrawal w where w.declarationId = :declaration and w.state = :state", Long.class)
                .setParameter("declaration", declarationId).setParameter("state", WithdrawalState.REQUESTED).getSingleResult() > 0;
    }

    Withdrawal get(long id) {
        var withdrawal = entities.find(Withdrawal.class, id);
        if (withdrawal == null) {
            throw new Refusal(null, "access.notFound");
        }
        return withdrawal;
    }

    void add(Withdrawal withdrawal) {
        entities.persist(withdrawal);
        entities.flush();
    }
}
