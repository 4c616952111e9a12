package anye.letter.web;

import java.io.Serializable;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.letter.Answers;
import anye.letter.CommitmentText;
import anye.letter.Commitments;
import anye.letter.LetterContent;
import anye.letter.Letters;
import anye.letter.SealDeclaration;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 完成申报: what will be sealed is looked over, then the commitment is read, then the last question is asked. */
@Named
@ViewScoped
public class CompleteDeclarationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where the employer stands on this page. */
    public enum Step {
        CHECK, COMMITMENT, ASK
    }

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Employers employers;
    @Inject
    private Letters letters;
    @Inject
    private Commitments commitments;
    @Inject
    private SealDeclaration sealDeclaration;

    private Integer year;
    private Step step = Step.CHECK;
    private String seen;
    private transient DeclarationOverview overview;
    private transient Answers answers;

    public void open() {
        overview = declarations.overview(actor.employer(), new BusinessYear(getYear()));
        overview.mustBeOpen();
        if (overview.counters().people() == 0) {
            throw new Refusal(null, "declaration.complete.nobody");
        }
        seen = getAnswers().sha256();
    }

    /** 内容无误. */
    public void confirmChecked() {
        mustBeAsSeen();
        step = Step.COMMITMENT;
    }

    /** 已阅读、确认. */
    public void confirmRead() {
        mustBeAsSeen();
        step = Step.ASK;
    }

    public void checkAgain() {
        step = Step.CHECK;
    }

    public String complete() {
        if (step != Step.ASK) {
            throw new Refusal(null, "letter.complete.notRead");
        }
        mustBeAsSeen();
        sealDeclaration.seal(getOverview().id(), seen);
        return Pages.confirmed("letter.complete.done", "/declaration/completed.xhtml?year=" + getYear());
    }

    /** What has changed since is shown anew before anything else. */
    private void mustBeAsSeen() {
        if (!getAnswers().sha256().equals(seen)) {
            step = Step.CHECK;
            seen = getAnswers().sha256();
            throw new Refusal(null, "letter.complete.changed");
        }
    }

    public DeclarationOverview getOverview() {
        if (overview == null) {
            overview = declarations.overview(actor.employer(), new BusinessYear(getYear()));
        }
        return overview;
    }

    /** Exactly what will be sealed. */
    public Answers getAnswers() {
        if (answers == null) {
            answers = letters.answers(getOverview().id());
        }
        return answers;
    }

    public String getPersons() {
        return LetterContent.persons(getAnswers().content().totals().credited()).toPlainString();
    }

    /** The very text that is kept. */
    public CommitmentText getCommitment() {
        return commitments.textFor(getOverview().office(), employers.name(actor.employer()), new BusinessYear(getYear()));
    }

    public Step getStep() {
        return step;
    }

    public Integer getYear() {
        return year == null ? declarations.currentYear().value() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
