package anye.review.web;

import java.io.Serializable;
import java.util.List;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.WithdrawalRow;
import anye.declaration.WithdrawalState;
import anye.declaration.Withdrawals;
import anye.employer.Employers;
import anye.kernel.web.Pages;
import anye.policy.DueDate;
import anye.review.AnswerWithdrawal;
import anye.review.FourEyes;
import anye.review.WithdrawalEffects;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One request to withdraw: what granting it will do, before it is done. */
@Named
@ViewScoped
public class ReviewWithdrawalBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Declarations declarations;
    @Inject
    private Employers employers;
    @Inject
    private AnswerWithdrawal answerWithdrawal;
    @Inject
    private FourEyes fourEyes;

    @Inject
    private WithdrawalEffects withdrawalEffects;

    private transient List<String> effects;
    private Long id;
    private String decision;
    private String text;

    public void open() {
        getRow();
    }

    public String decide() {
        answerWithdrawal.answer(id, "GRANT".equals(decision), text);
        return Pages.confirmed("GRANT".equals(decision) ? "review.withdrawal.granted" : "review.withdrawal.refused", "/review/withdrawals.xhtml");
    }

    public WithdrawalRow getRow() {
        return withdrawals.row(id);
    }

    public DeclarationOverview getDeclaration() {
        return declarations.overview(getRow().declarationId());
    }

    public String getEmployerName() {
        return employers.profile(getRow().employer()).map(profile -> profile.name()).orElse(getRow().employer().value());
    }

    /** Null when the filing window alone says how long the declaration could be changed. */
    public DueDate getUntil() {
        return withdrawals.reopenedUntil(id).orElse(null);
    }

    public boolean isMayDecide() {
        return getRow().state() == WithdrawalState.REQUESTED && getObstacle() == null;
    }

    /** What granting would do, in the reader's language. */
    public List<String> getEffects() {
        if (effects == null) {
            effects = withdrawalEffects.of(id, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return effects;
    }

    /** The message that says why the one who looks may not answer; null when they may. */
    public String getObstacle() {
        return fourEyes.obstacle(getRow(), actor.get());
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
