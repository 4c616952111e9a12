package anye.declaration.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.LastYearsPeople;
import anye.declaration.LastYearsPerson;
import anye.declaration.PlacementSearch;
import anye.declaration.RollForward;
import anye.kernel.BusinessYear;
import anye.kernel.web.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 导入上一年申报名单. */
@Named
@ViewScoped
public class RollForwardBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** People on a page: so many that most employers have one page. */
    private static final int PAGE = 300;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private LastYearsPeople lastYears;
    @Inject
    private RollForward rollForward;

    private Integer year;
    private String search;
    private int page = 1;
    private transient List<LastYearsPerson> found;
    private transient DeclarationOverview overview;

    public void open() {
        found = lastYears.of(actor.employer(), businessYear(), new PlacementSearch(search, null, 1));
        overview = declarations.overview(actor.employer(), businessYear());
    }

    /** 导入: those who are ticked are still here, those who were shown and are not ticked had left. */
    public String roll() {
        var stillHere = sent("person");
        var left = sent("shown");
        left.removeAll(stillHere);
        return roll(stillHere, left);
    }

    /** Everybody of whom nothing else was said, on all pages. */
    public String rollAll() {
        var everybody = lastYears.of(actor.employer(), businessYear(), new PlacementSearch(null, null, 1));
        return roll(everybody.stream().filter(LastYearsPerson::isOpen).map(LastYearsPerson::placement).toList(), Set.of());
    }

    private String roll(Collection<Long> stillHere, Set<Long> left) {
        int imported = rollForward.roll(businessYear(), stillHere, left);
        return imported == 0 ? Pages.confirmed("declaration.rollForward.noted", "/declaration/roll-forward.xhtml?year=" + getYear())
                : Pages.confirmed("declaration.rollForward.done", "/declaration/confirm-ready.xhtml?year=" + getYear(), imported);
    }

    private static Set<Long> sent(String name) {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get(name);
        var ids = new HashSet<Long>();
        Arrays.stream(sent == null ? new String[0] : sent).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf).forEach(ids::add);
        return ids;
    }

    private BusinessYear businessYear() {
        return year == null ? declarations.currentYear() : new BusinessYear(year);
    }

    private List<LastYearsPerson> people() {
        if (found == null) {
            open();
        }
        return found;
    }

    public DeclarationOverview getOverview() {
        people();
        return overview;
    }

    public List<LastYearsPerson> getRows() {
        int from = Math.min((page - 1) * PAGE, people().size());
        return found.subList(from, Math.min(from + PAGE, found.size()));
    }

    public int getFound() {
        return people().size();
    }

    /** Those of whom nothing has been said yet. */
    public long getOpen() {
        return people().stream().filter(LastYearsPerson::isOpen).count();
    }

    public long count(LastYearsPerson.State state) {
        return people().stream().filter(person -> person.state() == state).count();
    }

    public boolean isChoosable() {
        return getRows().stream().anyMatch(LastYearsPerson::isChoosable);
    }

    public LastYearsPerson.State[] getStates() {
        return LastYearsPerson.State.values();
    }

    public int getPages() {
        return Math.max(1, (getFound() + PAGE - 1) / PAGE);
    }

    public int getBefore() {
        return (page - 1) * PAGE;
    }

    public boolean isSearching() {
        return search != null && !search.isBlank();
    }

    public Integer getYear() {
        return businessYear().value();
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
