package anye.dispatch.web;

import java.io.Serializable;
import java.util.List;

import anye.access.CurrentActor;
import anye.dispatch.DecideQualification;
import anye.dispatch.QualificationReason;
import anye.dispatch.QualificationRow;
import anye.dispatch.Qualifications;
import anye.evidence.EvidenceRow;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One 资质备案 as the office decides it. */
@Named
@ViewScoped
public class DecideQualificationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Qualifications qualifications;
    @Inject
    private DecideQualification decideQualification;

    private Long id;
    private long version;
    private String decision;
    private QualificationReason reason;
    private String text;

    public void open() {
        version = getRow().version();
    }

    public String decide() {
        boolean accepted = "ACCEPT".equals(decision);
        if (accepted) {
            decideQualification.accept(id, version);
        } else {
            decideQualification.refuse(id, version, reason, text);
        }
        return Pages.confirmed(accepted ? "dispatch.decide.accepted" : "dispatch.decide.refused", "/dispatch/filings.xhtml");
    }

    public QualificationRow getRow() {
        return qualifications.row(id);
    }

    public List<EvidenceRow> getScans() {
        return qualifications.scans(id);
    }

    /** Only the office of the place; what was accepted may still be found untrue, and what was refused be right. */
    public boolean isMayDecide() {
        return actor.has("REVIEWER") && getRow().details().place().equals(actor.get().office());
    }

    public QualificationReason[] getReasons() {
        return QualificationReason.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public QualificationReason getReason() {
        return reason;
    }

    public void setReason(QualificationReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
