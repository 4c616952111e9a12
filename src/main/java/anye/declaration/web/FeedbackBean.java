package anye.declaration.web;

import anye.declaration.GiveFeedback;
import anye.declaration.Withdrawals;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.policy.DueDate;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 年审认证反馈: the objection, and until when. */
@Named
@ViewScoped
public class FeedbackBean extends CompletedYearForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Withdrawals withdrawals;
    @Inject
    private GiveFeedback giveFeedback;

    @Override
    public void open() {
        super.open();
        if (getUntil() == null) {
            throw new Refusal(null, "declaration.feedback.none");
        }
    }

    public String give() {
        giveFeedback.give(overview().id(), getReason());
        return Pages.confirmed("declaration.feedback.done", "/declaration/completed.xhtml?year=" + getYear());
    }

    /** Null where the region has no feedback. */
    public DueDate getUntil() {
        return withdrawals.feedbackUntil(overview().id()).orElse(null);
    }
}
