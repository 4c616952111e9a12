package anye.declaration.web;

import java.io.Serializable;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.RequestWithdrawal;
import anye.declaration.WithdrawalKind;
import anye.declaration.WithdrawalRow;
import anye.declaration.Withdrawals;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 年审申报撤回: the reason, and what follows from it. */
@Named
@ViewScoped
public class WithdrawDeclarationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private RequestWithdrawal requestWithdrawal;

    private Integer year;
    private String reason;

    public void open() {
        if (!overview().isCompleted()) {
            throw new Refusal(null, "declaration.notCompleted");
        }
    }

    public String request() {
        requestWithdrawal.request(overview().id(), reason);
        return Pages.confirmed("declaration.withdraw.done", "/declaration/completed.xhtml?year=" + getYear());
    }

    /** 申报撤回状态: the latest request; null when there is none. */
    public WithdrawalRow getLatest() {
        return withdrawals.latest(overview().id(), WithdrawalKind.WITHDRAWAL).orElse(null);
    }

    /** After the window a granted withdrawal takes the result away and gives nothing to change instead. */
    public boolean isWindowOpen() {
        return overview().windowOpen();
    }

    private DeclarationOverview overview() {
        return declarations.overview(actor.employer(), new BusinessYear(getYear()));
    }

    public Integer getYear() {
        return year == null ? declarations.currentYear().value() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
