package anye.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.declaration.WithdrawalRow;
import anye.declaration.Withdrawals;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.policy.WorkingDays;
import anye.review.CaseClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 撤回申请 that wait for this office. */
@Named
@RequestScoped
public class ReviewWithdrawalsBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Employers employers;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    private List<WithdrawalRow> rows;
    private Map<CreditCode, String> names;

    public void open() {
        rows = withdrawals.pending(actor.get().office());
        names = employers.shownNames(rows.stream().map(WithdrawalRow::employer).toList());
    }

    public List<WithdrawalRow> getRows() {
        return rows;
    }

    public CaseClock clock(WithdrawalRow row) {
        return CaseClock.of(workingDays, row.dueOn(), row.provisional(), LocalDate.now(clock));
    }

    public String employerName(CreditCode employer) {
        return names.get(employer);
    }
}
