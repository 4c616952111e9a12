package anye.declaration.web;

import java.io.Serializable;
import java.util.List;

import anye.access.CurrentActor;
import anye.declaration.ConfirmReady;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.ListedPlacements;
import anye.declaration.Unfinished;
import anye.declaration.VerifyPlacement;
import anye.kernel.BusinessYear;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 批量确认: whom one press confirms, and what is still to be done about the others. */
@Named
@ViewScoped
public class ConfirmReadyBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 12;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private ListedPlacements listed;
    @Inject
    private ConfirmReady confirmReady;
    @Inject
    private VerifyPlacement verifyPlacement;

    private Integer year;
    /** As the page said when it was drawn. */
    private int shown;
    private transient List<Unfinished> unfinished;
    private transient DeclarationOverview overview;

    public void open() {
        shown = getReady().size();
    }

    public String confirm() {
        int confirmed = confirmReady.confirm(businessYear(), shown);
        var others = listed.unfinished(actor.employer(), businessYear()).size();
        return Pages.confirmed("declaration.confirmReady.done", others == 0 ? "/declaration/placements.xhtml?year=" + getYear() : "/declaration/confirm-ready.xhtml?year=" + getYear(), confirmed, confirmed * MONTHS);
    }

    public String verifyAgain() {
        verifyPlacement.verify(people().stream().map(each -> each.row().id()).toList());
        return Pages.confirmed("declaration.confirmReady.again.done", "/declaration/confirm-ready.xhtml?year=" + getYear());
    }

    private List<Unfinished> people() {
        if (unfinished == null) {
            unfinished = listed.unfinished(actor.employer(), businessYear());
        }
        return unfinished;
    }

    public List<Unfinished> getReady() {
        return people().stream().filter(Unfinished::isReady).toList();
    }

    public List<Unfinished> getOthers() {
        return people().stream().filter(each -> !each.isReady()).toList();
    }

    public int getReadyMonths() {
        return getReady().size() * MONTHS;
    }

    public DeclarationOverview getOverview() {
        if (overview == null) {
            overview = declarations.overview(actor.employer(), businessYear());
        }
        return overview;
    }

    private BusinessYear businessYear() {
        return year == null ? declarations.currentYear() : new BusinessYear(year);
    }

    public Integer getYear() {
        return businessYear().value();
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
