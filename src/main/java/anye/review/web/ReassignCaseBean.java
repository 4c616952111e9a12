package anye.review.web;

import java.io.Serializable;
import java.util.List;

import anye.kernel.web.Pages;
import anye.review.CaseRow;
import anye.review.ReassignCase;
import anye.review.Reviewers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A case is given to a reviewer by name. */
@Named
@ViewScoped
public class ReassignCaseBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownCase shown;
    @Inject
    private Reviewers reviewers;
    @Inject
    private ReassignCase reassignCase;

    private Long id;
    private String reviewer;
    private String reason;
    private transient List<Reviewers.Load> people;

    public void open() {
        getRow();
    }

    public String reassign() {
        reassignCase.reassign(id, reviewer, reason);
        return Pages.confirmed("review.reassign.done", "/review/case.xhtml?id=" + id);
    }

    public CaseRow getRow() {
        return shown.file(id).row();
    }

    public List<Reviewers.Load> getPeople() {
        if (people == null) {
            people = reviewers.of(getRow().office());
        }
        return people;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
