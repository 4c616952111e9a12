package anye.letter.web;

import java.io.Serializable;

import anye.access.CurrentActor;
import anye.declaration.CompleteDeclaration;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.Result;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.letter.CommitmentText;
import anye.letter.Commitments;
import anye.rules.Persons;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 完成申报: what will be sealed, the commitment to be read, and the last question. */
@Named
@ViewScoped
public class CompleteDeclarationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Employers employers;
    @Inject
    private Commitments commitments;
    @Inject
    private CompleteDeclaration completeDeclaration;

    private Integer year;
    private boolean read;
    private transient DeclarationOverview overview;

    public void open() {
        overview = declarations.overview(actor.employer(), new BusinessYear(getYear()));
        if (overview.isCompleted()) {
            throw new Refusal(null, "declaration.completed");
        }
        if (!overview.isOpen()) {
            throw new Refusal(null, "declaration.window.closed", overview.year().toString(), String.valueOf(overview.opens()), String.valueOf(overview.closes()));
        }
        if (overview.counters().people() == 0) {
            throw new Refusal(null, "declaration.complete.nobody");
        }
    }

    /** 已阅读、确认. */
    public void confirmRead() {
        read = true;
    }

    public void reconsider() {
        read = false;
    }

    public String complete() {
        if (!read) {
            throw new Refusal(null, "letter.complete.notRead");
        }
        completeDeclaration.complete(getOverview().id());
        return Pages.confirmed("letter.complete.done", "/declaration/completed.xhtml?year=" + getYear());
    }

    public DeclarationOverview getOverview() {
        if (overview == null) {
            overview = declarations.overview(actor.employer(), new BusinessYear(getYear()));
        }
        return overview;
    }

    /** Exactly what will be sealed. */
    public Result getResult() {
        return declarations.result(getOverview().id());
    }

    public String getPersons() {
        return Persons.of(getResult().creditedMonths()).toPlainString();
    }

    /** The very text that is kept. */
    public CommitmentText getCommitment() {
        return commitments.textFor(getOverview().office(), employers.name(actor.employer()), new BusinessYear(getYear()));
    }

    public boolean isRead() {
        return read;
    }

    public Integer getYear() {
        return year == null ? declarations.currentYear().value() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
