package anye.declaration.web;

import java.io.Serializable;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.declaration.RequestWithdrawal;
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
    private RequestWithdrawal requestWithdrawal;

    private Integer year;
    private String reason;

    public void open() {
        if (!declarations.overview(actor.employer(), new BusinessYear(getYear())).isCompleted()) {
            throw new Refusal(null, "declaration.notCompleted");
        }
    }

    public String request() {
        requestWithdrawal.request(declarations.overview(actor.employer(), new BusinessYear(getYear())).id(), reason);
        return Pages.confirmed("declaration.withdraw.done", "/declaration/completed.xhtml?year=" + getYear());
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
