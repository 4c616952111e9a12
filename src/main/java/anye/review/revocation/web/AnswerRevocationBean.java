package anye.review.revocation.web;

import java.io.Serializable;
import java.util.List;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.declaration.Withdrawals;
import anye.evidence.EvidenceRow;
import anye.evidence.web.Uploads;
import anye.kernel.BusinessYear;
import anye.kernel.web.Pages;
import anye.policy.DueDate;
import anye.review.revocation.AnswerRevocation;
import anye.review.revocation.RevocationRow;
import anye.review.revocation.Revocations;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 撤销认定告知: what the office intends, until when the employer may say something to it, and what became of it. */
@Named
@ViewScoped
public class AnswerRevocationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Revocations revocations;
    @Inject
    private RevocationWords words;
    @Inject
    private AnswerRevocation answerRevocation;

    private Integer year;
    private String statement;
    private transient List<Part> papers;
    private transient List<RevocationRow> rows;

    public void open() {
        getRows();
    }

    public String state() {
        answerRevocation.state(getHeard().id(), statement, Uploads.received(papers, "papers"));
        return Pages.confirmed("review.revocation.done.stated", "/declaration/revocation.xhtml?year=" + getYear());
    }

    /** The newest first. */
    public List<RevocationRow> getRows() {
        if (rows == null) {
            rows = revocations.of(actor.employer(), new BusinessYear(getYear()));
        }
        return rows;
    }

    /** The one to which the employer may say something now; null when there is none. */
    public RevocationRow getHeard() {
        return getRows().stream().filter(words::isHearing).findFirst().orElse(null);
    }

    /** The last day for an objection to what was revoked; null when there is none. */
    public DueDate getFeedbackUntil() {
        return getRows().stream().findFirst().flatMap(row -> withdrawals.feedbackUntil(row.declarationId())).orElse(null);
    }

    public List<EvidenceRow> papersOf(RevocationRow row) {
        return revocations.papers(row.id());
    }

    public Integer getYear() {
        return year == null ? declarations.currentYear().value() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public List<Part> getPapers() {
        return papers;
    }

    public void setPapers(List<Part> papers) {
        this.papers = papers;
    }
}
