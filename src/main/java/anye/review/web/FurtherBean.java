package anye.review.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import anye.declaration.Declarations;
import anye.declaration.PlacementFile;
import anye.declaration.Placements;
import anye.evidence.EvidenceRow;
import anye.evidence.web.Uploads;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.review.AnswerRequest;
import anye.review.CaseProgress;
import anye.review.Cases;
import anye.review.ExpectedPaper;
import anye.review.HandInPapers;
import anye.review.PaperRequestRow;
import anye.rules.Question;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 补正 on the employer's side: the papers that the reviewer has asked for. */
@Named
@ViewScoped
public class FurtherBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Cases cases;
    @Inject
    private HandInPapers handInPapers;
    @Inject
    private AnswerRequest answerRequest;

    private Long id;
    private String words;
    private transient Map<String, List<Part>> parts = new HashMap<>();
    private transient PaperRequestRow request;
    private transient PlacementFile file;

    public void open() {
        getRequest();
        declarations.overview(getFile().row().declarationId()).mustBeOpen();
    }

    public String handIn(String question) {
        handInPapers.handIn(id, Question.valueOf(question), Uploads.received(getParts().get(question), "files-" + question));
        return Pages.confirmed("declaration.evidence.attached", "/declaration/further.xhtml?id=" + id);
    }

    public String answer() {
        answerRequest.answer(id, words);
        return Pages.confirmed("review.further.answered", "/declaration/placement.xhtml?id=" + id);
    }

    /** @throws Refusal when nothing is asked for (any more) */
    public PaperRequestRow getRequest() {
        if (request == null) {
            getFile();
            request = cases.progress(id).map(CaseProgress::owed).orElseThrow(() -> new Refusal(null, "review.further.nothing"));
        }
        return request;
    }

    public PlacementFile getFile() {
        if (file == null) {
            file = placements.file(id);
        }
        return file;
    }

    /** Known before the page is built, so that each question has its own file field. */
    public List<String> getQuestions() {
        return getRequest().papers().stream().map(paper -> paper.question().name()).toList();
    }

    public ExpectedPaper paper(String question) {
        return getRequest().papers().stream().filter(paper -> paper.question().name().equals(question)).findFirst().orElseThrow();
    }

    /** What was handed in since the request. */
    public List<EvidenceRow> files(String question) {
        return getFile().evidence().stream().filter(row -> question.equals(row.question()) && !row.receivedAt().isBefore(getRequest().askedAt())).toList();
    }

    public Map<String, List<Part>> getParts() {
        if (parts == null) {
            parts = new HashMap<>();
        }
        return parts;
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
}
