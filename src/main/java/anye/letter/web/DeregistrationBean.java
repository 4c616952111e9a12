package anye.letter.web;

import java.io.Serializable;
import java.util.List;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.evidence.EvidenceRow;
import anye.evidence.web.Uploads;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.letter.DeregistrationRow;
import anye.letter.Deregistrations;
import anye.letter.HandInDeregistration;
import anye.letter.LetterRow;
import anye.letter.Letters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 注销业务申请书: the form to take away, and the signed one to hand in. */
@Named
@ViewScoped
public class DeregistrationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Letters letters;
    @Inject
    private Deregistrations deregistrations;
    @Inject
    private HandInDeregistration handInDeregistration;

    private Integer year;
    private String reason;
    private transient List<Part> papers;

    public void open() {
        if (getLetter() == null) {
            throw new Refusal(null, "declaration.notCompleted");
        }
        reason = getHandedIn() == null ? null : getHandedIn().reason();
    }

    public String handIn() {
        handInDeregistration.handIn(declaration(), reason, Uploads.received(papers, "papers"));
        return Pages.confirmed("letter.deregistration.done", "/declaration/deregistration.xhtml?year=" + getYear());
    }

    private Long declaration() {
        return declarations.overview(actor.employer(), new BusinessYear(getYear())).id();
    }

    /** Null while nothing has been completed. */
    public LetterRow getLetter() {
        var id = declaration();
        return id == null ? null : letters.of(id).filter(letter -> !letter.voided()).orElse(null);
    }

    /** Null while nothing was handed in. */
    public DeregistrationRow getHandedIn() {
        return deregistrations.of(declaration()).orElse(null);
    }

    public List<EvidenceRow> getStored() {
        return getHandedIn() == null ? List.of() : deregistrations.papers(getHandedIn().id());
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

    public List<Part> getPapers() {
        return papers;
    }

    public void setPapers(List<Part> papers) {
        this.papers = papers;
    }
}
