package anye.review.revocation.web;

import java.io.Serializable;
import java.util.List;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.employer.Employers;
import anye.evidence.EvidenceRow;
import anye.kernel.Masked;
import anye.kernel.web.Pages;
import anye.policy.DueDate;
import anye.review.FourEyes;
import anye.review.revocation.RevocationAct;
import anye.review.revocation.RevocationDesk;
import anye.review.revocation.RevocationEffects;
import anye.review.revocation.RevocationRow;
import anye.review.revocation.RevocationState;
import anye.review.revocation.Revocations;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One revocation before the office: its effects, what the employer said, and the decision. */
@Named
@ViewScoped
public class RevocationBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/review/revocation.xhtml?id=";

    @Inject
    private CurrentActor actor;
    @Inject
    private Revocations revocations;
    @Inject
    private RevocationEffects revocationEffects;
    @Inject
    private RevocationDesk revocationDesk;
    @Inject
    private RevocationWords words;
    @Inject
    private FourEyes fourEyes;
    @Inject
    private Declarations declarations;
    @Inject
    private Employers employers;

    private Long id;
    private long version;
    private RevocationAct decision;
    private String text;
    private transient RevocationRow row;
    private transient RevocationEffects.Effects effects;

    public void open() {
        version = getRow().version();
    }

    public String put() {
        revocationDesk.put(id);
        return Pages.confirmed(isCertified() ? "review.revocation.done.told" : "review.revocation.done.submitted", PAGE + id);
    }

    public String withdraw() {
        revocationDesk.withdraw(id);
        return Pages.confirmed("review.revocation.done.withdrawn", "/review/revocations.xhtml");
    }

    public String decide() {
        revocationDesk.decide(id, version, decision, text);
        return Pages.confirmed(decision == RevocationAct.REVOKE ? "review.revocation.done.revoked" : "review.revocation.done.refused", PAGE + id);
    }

    public RevocationRow getRow() {
        if (row == null) {
            row = revocations.row(id);
        }
        return row;
    }

    public DeclarationOverview getDeclaration() {
        return declarations.overview(getRow().declarationId());
    }

    private boolean isCertified() {
        return getDeclaration().isCompleted();
    }

    /** Null once it is decided: nothing is to be pressed any more. */
    public RevocationEffects.Effects getEffects() {
        if (effects == null && (getRow().state().isOpen() || isDraft())) {
            effects = revocationEffects.of(getRow(), FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return effects;
    }

    /** Until when the employer would have to be heard, were it told today; null where nobody is told. */
    public DueDate getWouldBeHeardUntil() {
        return isCertified() ? revocations.heardUntil(getRow()) : null;
    }

    public boolean isDraft() {
        return getRow().state() == RevocationState.DRAFT;
    }

    public boolean isMine() {
        return getRow().proposedBy().equals(actor.subject());
    }

    public boolean isMayWithdraw() {
        return isMine() && RevocationAct.WITHDRAW.isPossibleIn(getRow().state());
    }

    /** The message that says why the one who looks may not decide; null when they may. */
    public String getObstacle() {
        return fourEyes.obstacle(getRow().office(), getRow().declarationId(), getRow().proposedBy(), actor.get());
    }

    public boolean isMayDecide() {
        return getRow().state().isOpen() && getObstacle() == null;
    }

    public boolean isHearing() {
        return words.isHearing(getRow());
    }

    public List<EvidenceRow> getPapers() {
        return revocations.papers(id);
    }

    public String getEmployerName() {
        return employers.shownName(getRow().employer());
    }

    public String name(String name) {
        return Masked.name(name);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RevocationAct getDecision() {
        return decision;
    }

    public void setDecision(RevocationAct decision) {
        this.decision = decision;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
