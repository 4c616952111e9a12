package anye.employer.web;

import java.io.Serializable;
import java.util.List;

import anye.access.CurrentActor;
import anye.employer.CorrectionRow;
import anye.employer.CorrectionState;
import anye.employer.Corrections;
import anye.employer.DecideCorrection;
import anye.employer.Employers;
import anye.evidence.EvidenceRow;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One correction: what the register says, what the employer says, and the answer. */
@Named
@ViewScoped
public class CorrectionBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Corrections corrections;
    @Inject
    private Employers employers;
    @Inject
    private DecideCorrection decideCorrection;

    private Long id;
    private long version;
    private CorrectionState outcome;
    private String reason;
    private transient CorrectionRow row;

    public void open() {
        version = getRow().version();
    }

    public CorrectionRow getRow() {
        if (row == null) {
            row = corrections.row(id);
        }
        return row;
    }

    public List<EvidenceRow> getPapers() {
        return corrections.papers(id);
    }

    public String getEmployerName() {
        return employers.shownName(getRow().employer());
    }

    /** The office itself decides, and no one above it. */
    public boolean isMayDecide() {
        return getRow().isWaiting() && actor.has("REVIEWER") && getRow().office().equals(actor.get().office());
    }

    public String decide() {
        // whatever comes of it, the page shows how it stands then
        row = null;
        decideCorrection.decide(id, version, outcome, reason);
        return Pages.confirmed("employer.correction.done", "/employer/corrections.xhtml");
    }

    public List<CorrectionState> getOutcomes() {
        return List.of(CorrectionState.ACCEPTED, CorrectionState.REFUSED);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CorrectionState getOutcome() {
        return outcome;
    }

    public void setOutcome(CorrectionState outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
