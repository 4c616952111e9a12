package anye.review.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import anye.kernel.web.Pages;
import anye.kernel.web.Texts;
import anye.review.AskForPapers;
import anye.review.CaseRow;
import anye.review.ExpectedPaper;
import anye.review.PaperRequests;
import anye.review.ReasonCode;
import anye.rules.Question;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The reviewer chooses what is missing, all of it at once, and a day. */
@Named
@ViewScoped
public class AskForPapersBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownCase shown;
    @Inject
    private PaperRequests requests;
    @Inject
    private AskForPapers askForPapers;

    /** By the name of the question; a map of a page holds what was sent, so the name of the reason. */
    private final Map<String, String> reasons = new HashMap<>();
    private Long id;
    private String words;
    private LocalDate until;

    public void open() {
        getRow();
    }

    public String ask() {
        var papers = new ArrayList<ExpectedPaper>();
        for (var question : Question.values()) {
            var reason = reasons.get(question.name());
            if (reason != null && !reason.isEmpty()) {
                papers.add(new ExpectedPaper(question, getRow().cells().of(question), ReasonCode.valueOf(reason)));
            }
        }
        askForPapers.ask(id, papers, words, until);
        return Pages.confirmed("review.further.ask.done", "/review/case.xhtml?id=" + id);
    }

    public CaseRow getRow() {
        return shown.file(id).row();
    }

    /** The message that says why nothing can be asked; null when something can. */
    public String getObstacle() {
        var file = shown.file(id);
        return file.isMayDecide() ? file.owed() == null ? null : "review.further.waiting" : file.obstacle() == null ? "review.case.recalled" : file.obstacle();
    }

    public boolean asks(String question) {
        return !getRow().cells().of(Question.valueOf(question)).isEmpty();
    }

    public String months(String question) {
        return getRow().cells().of(Question.valueOf(question)).toString();
    }

    public String getUntilHint() {
        var bounds = requests.bounds(getRow().office());
        return Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "review.further.until.hint", bounds.first().toString(), bounds.last().toString());
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
