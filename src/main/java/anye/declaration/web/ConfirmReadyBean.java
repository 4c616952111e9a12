package anye.declaration.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import anye.access.Authorization;
import anye.access.CurrentActor;
import anye.declaration.ConfirmReady;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.LastYearsPeople;
import anye.declaration.LastYearsPerson;
import anye.declaration.ListedPlacements;
import anye.declaration.PlacementSearch;
import anye.declaration.Unfinished;
import anye.declaration.VerifyPlacement;
import anye.kernel.BusinessYear;
import anye.kernel.Time;
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
    private static final String COMPLETE = "/declaration/complete.xhtml";

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
    @Inject
    private LastYearsPeople lastYears;

    private Integer year;
    /** As the page said when it was drawn. */
    private int shown;
    private transient List<Unfinished> unfinished;
    private transient DeclarationOverview overview;
    private transient Long stillOpen;

    public void open() {
        shown = getReady().size();
    }

    public String confirm() {
        int confirmed = confirmReady.confirm(businessYear(), shown);
        return Pages.confirmed("declaration.confirmReady.done", next() + "?year=" + getYear(), confirmed, confirmed * MONTHS);
    }

    /** With everybody settled there is only 完成申报 left, which some handlers leave to others. */
    private String next() {
        if (declarations.overview(actor.employer(), businessYear()).isMayComplete() && Authorization.table().mayOpen(COMPLETE, actor.get())) {
            return COMPLETE;
        }
        return listed.unfinished(actor.employer(), businessYear()).isEmpty() ? "/declaration/placements.xhtml" : "/declaration/confirm-ready.xhtml";
    }

    /** Those in the list of last year of whom nothing has been said yet, once the others were verified ahead. */
    public long getStillOpen() {
        if (getOverview().preparedAt() == null) {
            return 0;
        }
        if (stillOpen == null) {
            stillOpen = lastYears.of(actor.employer(), businessYear(), new PlacementSearch(null, null, 1)).stream().filter(LastYearsPerson::isOpen).count();
        }
        return stillOpen;
    }

    /** The day on which people were verified ahead of the window; null where nobody was. */
    public LocalDate getPreparedOn() {
        var at = getOverview().preparedAt();
        return at == null ? null : LocalDate.ofInstant(at, Time.BEIJING);
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
