package anye.declaration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.Time;
import anye.policy.DueDate;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All requests for a declaration back. */
@ApplicationScoped
public class Withdrawals {

    static final int DAYS_TO_COMPLETE_AGAIN = 10;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Policies policies;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    /** The newest request of a kind about a declaration. */
    public Optional<WithdrawalRow> latest(long declarationId, WithdrawalKind kind) {
        return entities.createQuery("select w from Withdrawal w where w.declarationId = :declaration and w.kind = :kind order by w.id desc", Withdrawal.class)
                .setParameter("declaration", declarationId).setParameter("kind", kind).setMaxResults(1).getResultStream().map(Withdrawal::row)
                .peek(row -> actor.mustSee(row.employer(), row.office())).findFirst();
    }

    /** Those that wait for a decision of an office, the first due first. */
    public List<WithdrawalRow> pending(Division office) {
        return entities.createQuery("select w from Withdrawal w where w.state = :state order by w.dueOn, w.id", Withdrawal.class)
                .setParameter("state", WithdrawalState.REQUESTED).getResultStream().map(Withdrawal::row).filter(row -> office.contains(row.office())).toList();
    }

    public WithdrawalRow row(long id) {
        var row = get(id).row();
        actor.mustSee(row.employer(), row.office());
        return row;
    }

    /** The last day on which the declaration may be completed again, whatever the filing window says, if the request is granted today; empty when only the window counts. */
    public Optional<DueDate> reopenedUntil(long id) {
        var withdrawal = get(id);
        return until(withdrawal, declarations.get(withdrawal.declarationId()));
    }

    /** What was asked inside the window may be completed again after it (domain §12); so may what was objected to in time, since that period is one of its own. */
    Optional<DueDate> until(Withdrawal withdrawal, Declaration declaration) {
        var inTime = withdrawal.kind() == WithdrawalKind.FEEDBACK || declarations.wasOpenOn(declaration, LocalDate.ofInstant(withdrawal.requestedAt(), Time.BEIJING));
        return inTime ? Optional.of(workingDays.addWorkingDays(LocalDate.now(clock), DAYS_TO_COMPLETE_AGAIN)) : Optional.empty();
    }

    /** The last day of 年审认证反馈; empty while nothing is completed, and where the region has none. */
    public Optional<DueDate> feedbackUntil(long declarationId) {
        var declaration = declarations.get(declarationId);
        return declaration.isCompleted() ? feedbackUntil(declaration) : Optional.empty();
    }

    /** To what the office has taken back there may be an objection everywhere, with days of its own where the region has none for certifications. */
    Optional<DueDate> feedbackUntil(Declaration declaration) {
        return feedbackUntil(declaration.office(), declaration.completedAt(), declaration.revokedAt());
    }

    /** @param revokedAt null for what was only certified */
    public Optional<DueDate> feedbackUntil(Division office, Instant certifiedAt, Instant revokedAt) {
        return objection(Figure.OBJECTION_DAYS, office, revokedAt == null ? certifiedAt : revokedAt)
                .or(() -> Optional.ofNullable(revokedAt).flatMap(revoked -> objection(Figure.REVOCATION_OBJECTION_DAYS, office, revoked)));
    }

    private Optional<DueDate> objection(Figure<Integer> figure, Division office, Instant since) {
        var certified = LocalDate.ofInstant(since, Time.BEIJING);
        return policies.find(figure, office, YearMonth.from(certified)).map(days -> workingDays.addWorkingDays(certified, days.value()));
    }

    private DueDate due(Division office) {
        var today = LocalDate.now(clock);
        return workingDays.addWorkingDays(today, policies.figure(Figure.WITHDRAWAL_DAYS, office, YearMonth.from(today)).value());
    }

    /** @throws Refusal when one request waits already, or the reason is missing (V14) */
    WithdrawalRow ask(WithdrawalKind kind, Declaration declaration, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reason", "declaration.withdraw.reasonMissing");
        }
        if (isPending(declaration.id())) {
            throw new Refusal(null, "declaration.withdrawal.pending");
        }
        var withdrawal = new Withdrawal(kind, declaration, reason, due(declaration.office()), actor.get().handlerName(), clock.instant());
        add(withdrawal);
        return withdrawal.row();
    }

    private boolean isPending(long declarationId) {
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

    private void add(Withdrawal withdrawal) {
        entities.persist(withdrawal);
        entities.flush();
    }
}
