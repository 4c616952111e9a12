package anye.declaration.web;

import java.io.Serializable;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import jakarta.inject.Inject;

/** A form about a completed year of the employer's own, which asks for the reason. */
public abstract class CompletedYearForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;

    private Integer year;
    private String reason;

    public void open() {
        if (!overview().isCompleted()) {
            throw new Refusal(null, "declaration.notCompleted");
        }
    }

    DeclarationOverview overview() {
        return declarations.overview(actor.employer(), new BusinessYear(getYear()));
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
}
