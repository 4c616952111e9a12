package anye.declaration.web;

import java.io.Serializable;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.GiveFeedback;
import anye.declaration.Withdrawals;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.policy.DueDate;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 年审认证反馈: the objection, and until when. */
@Named
@ViewScoped
public class FeedbackBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private GiveFeedback giveFeedback;

    private Integer year;
    private String reason;

    public void open() {
        if (!overview().isCompleted()) {
            throw new Refusal(null, "declaration.notCompleted");
        }
        if (getUntil() == null) {
            throw new Refusal(null, "declaration.feedback.none");
        }
    }

    public String give() {
        giveFeedback.give(overview().id(), reason);
        return Pages.confirmed("declaration.feedback.done", "/declaration/completed.xhtml?year=" + getYear());
    }

    /** Null where the region has no feedback. */
    public DueDate getUntil() {
        return withdrawals.feedbackUntil(overview().office(), overview().completedAt()).orElse(null);
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
