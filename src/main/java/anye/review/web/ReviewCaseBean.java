package anye.review.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.kernel.web.Pages;
import anye.review.AskAgain;
import anye.review.CaseFile;
import anye.review.ClaimCase;
import anye.review.DecideCase;
import anye.review.Decision;
import anye.review.OpenCase;
import anye.review.ReleaseCase;
import anye.review.TakeBackRequest;
import anye.rules.Question;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One case, and the reviewer's answers as they are typed. */
@Named
@ViewScoped
public class ReviewCaseBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private ShownCase shown;
    @Inject
    private OpenCase openCase;
    @Inject
    private ClaimCase claimCase;
    @Inject
    private ReleaseCase releaseCase;
    @Inject
    private AskAgain askAgain;
    @Inject
    private TakeBackRequest takeBackRequest;
    @Inject
    private DecideCase decideCase;
    @Inject
    private Employers employers;

    private final Map<String, QuestionForm> forms = new HashMap<>();
    private Long id;
    private long version;

    public ReviewCaseBean() {
        for (var question : Question.values()) {
            forms.put(question.name(), new QuestionForm());
        }
    }

    public void open() {
        shown.show(openCase.open(id));
        version = getFile().row().version();
    }

    public String claim() {
        claimCase.claim(id);
        return Pages.confirmed("review.case.claim.done", "/review/case.xhtml?id=" + id);
    }

    public String release() {
        releaseCase.release(id);
        return Pages.confirmed("review.case.release.done", "/review/queue.xhtml");
    }

    public String takeBack() {
        takeBackRequest.takeBack(id);
        return Pages.confirmed("review.further.takenBack", "/review/case.xhtml?id=" + id);
    }

    public String askAgain() {
        askAgain.ask(id);
        return Pages.confirmed("review.askAgain.done", "/review/case.xhtml?id=" + id);
    }

    public String decide() {
        var decisions = new ArrayList<Decision>();
        for (var question : Question.values()) {
            decisions.addAll(forms.get(question.name()).decisions(question, getFile().row().cells().of(question)));
        }
        var outcome = decideCase.decide(id, decisions, version);
        return Pages.confirmed(outcome == null ? "review.secondLook.done" : "review.decide.done", "/review/queue.xhtml");
    }

    public CaseFile getFile() {
        return shown.file(id);
    }

    public boolean asks(String question) {
        return getFile().file() != null && !getFile().row().cells().of(Question.valueOf(question)).isEmpty();
    }

    public QuestionView view(String question) {
        return shown.view(id, Question.valueOf(question));
    }

    public boolean asksMonth(String question, String month) {
        return asks(question) && getFile().row().cells().of(Question.valueOf(question)).contains(Integer.parseInt(month));
    }

    public String getEmployerName() {
        var code = getFile().row().employer();
        return employers.profile(code).map(profile -> profile.name()).orElse(code.value());
    }

    public boolean isMine() {
        return actor.subject().equals(getFile().row().claimedBy());
    }

    public boolean isFree() {
        return getFile().isMayDecide() && (getFile().row().claimedBy() == null || isMine());
    }

    /** While the employer owes papers nothing is decided. */
    public boolean isDeciding() {
        return isFree() && getFile().owed() == null;
    }

    public Map<String, QuestionForm> getForms() {
        return forms;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
