package anye.declaration.web;

import anye.declaration.RequestWithdrawal;
import anye.declaration.WithdrawalKind;
import anye.declaration.WithdrawalRow;
import anye.declaration.Withdrawals;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 年审申报撤回: the reason, and what follows from it. */
@Named
@ViewScoped
public class WithdrawDeclarationBean extends CompletedYearForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Withdrawals withdrawals;
    @Inject
    private RequestWithdrawal requestWithdrawal;

    public String request() {
        requestWithdrawal.request(overview().id(), getReason());
        return Pages.confirmed("declaration.withdraw.done", "/declaration/completed.xhtml?year=" + getYear());
    }

    /** 申报撤回状态: the latest request; null when there is none. */
    public WithdrawalRow getLatest() {
        return withdrawals.latest(overview().id(), WithdrawalKind.WITHDRAWAL).orElse(null);
    }

    /** After the window a granted withdrawal takes the result away and gives nothing to change instead. */
    public boolean isWindowOpen() {
        return overview().isWindowOpen();
    }
}
