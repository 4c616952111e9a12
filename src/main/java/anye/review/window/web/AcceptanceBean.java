package anye.review.window.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import anye.access.CurrentActor;
import anye.access.Sessions;
import anye.declaration.PlacementRow;
import anye.declaration.WindowEntries;
import anye.declaration.WindowEntryRow;
import anye.evidence.EvidenceRow;
import anye.evidence.web.Uploads;
import anye.kernel.web.Pages;
import anye.kernel.web.Texts;
import anye.review.CaseClock;
import anye.review.window.AcceptanceRow;
import anye.review.window.Acceptances;
import anye.review.window.ActForEmployer;
import anye.review.window.AnswerObjection;
import anye.review.window.CloseAcceptance;
import anye.review.window.DeclineAcceptance;
import anye.review.window.FinishAcceptance;
import anye.review.window.OpenAcceptance;
import anye.review.window.ScanPapers;
import anye.review.window.WindowPaper;
import anye.review.window.WindowTransferRow;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

/** One acceptance, and what the window does with it. */
@Named
@ViewScoped
public class AcceptanceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Sessions sessions;
    @Inject
    private Acceptances acceptances;
    @Inject
    private WindowEntries windowEntries;
    @Inject
    private OpenAcceptance openAcceptance;
    @Inject
    private ScanPapers scanPapers;
    @Inject
    private FinishAcceptance finishAcceptance;
    @Inject
    private DeclineAcceptance declineAcceptance;
    @Inject
    private ActForEmployer actForEmployer;
    @Inject
    private CloseAcceptance closeAcceptance;
    @Inject
    private AnswerObjection answerObjection;
    @Inject
    private HttpServletRequest request;

    private Long id;
    private String paper;
    private transient List<Part> files;
    private List<String> brought = new ArrayList<>();
    private String why;
    private String answer;
    private transient AcceptanceRow row;
    private transient List<WindowTransferRow> trail;

    public void open() {
        row = openAcceptance.open(id);
    }

    public String scan() {
        scanPapers.scan(id, paper == null || paper.isEmpty() ? null : WindowPaper.valueOf(paper), Uploads.received(files, "scans"));
        return again("review.window.scan.done");
    }

    public String finish() {
        finishAcceptance.finish(id, brought.stream().map(WindowPaper::valueOf).collect(Collectors.toSet()));
        return again("review.window.finish.done");
    }

    public String decline() {
        declineAcceptance.decline(id, why);
        return again("review.window.decline.done");
    }

    public String begin() {
        sessions.actUnder(actForEmployer.begin(id), request);
        return Pages.confirmed("review.window.act.begun", "/home.xhtml?year=" + getRow().year());
    }

    public String close() {
        closeAcceptance.close(id);
        return again("review.window.close.done");
    }

    public String reply() {
        answerObjection.answer(id, answer);
        return again("review.window.answer.done");
    }

    private String again(String key) {
        return Pages.confirmed(key, "/review/acceptance.xhtml?id=" + id);
    }

    public AcceptanceRow getRow() {
        if (row == null) {
            row = acceptances.row(id);
        }
        return row;
    }

    public CaseClock getClock() {
        return acceptances.clock(getRow());
    }

    public List<EvidenceRow> getScans() {
        return acceptances.scans(id);
    }

    /** The papers without which it cannot be closed. */
    public String getUnscanned() {
        return acceptances.unscanned(id).stream().map(paper -> Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "review.window.paper." + paper)).collect(Collectors.joining(" · "));
    }

    public List<WindowEntryRow> getEntries() {
        return windowEntries.on(id);
    }

    public List<PlacementRow> getPeople() {
        return windowEntries.people(id);
    }

    public List<WindowTransferRow> getTrail() {
        if (trail == null) {
            trail = acceptances.trail(getRow());
        }
        return trail;
    }

    public boolean isInCharge() {
        return getRow().office().equals(actor.get().office());
    }

    /** Whether the one who acts now does the window's work here. */
    public boolean isAtWindow() {
        return isInCharge() && actor.has("WINDOW_CLERK");
    }

    public String getCode() {
        return acceptances.code(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public List<String> getBrought() {
        return brought;
    }

    public void setBrought(List<String> brought) {
        this.brought = brought;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
