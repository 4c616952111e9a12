package anye.declaration.web;

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
import anye.kernel.web.Paging;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 导入上一年申报名单. */
@Named
@ViewScoped
public class RollForwardBean extends Paging {

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
    private transient List<LastYearsPerson> found;
    private transient DeclarationOverview overview;

    public void open() {
        found = lastYears.of(actor.employer(), businessYear(), new PlacementSearch(getSearch(), null, 1));
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
        return part(people());
    }

    @Override
    protected int length() {
        return PAGE;
    }

    @Override
    public long getTotal() {
        return people().size();
    }

    @Override
    public String getFilter() {
        return parameter("year", getYear()) + super.getFilter();
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

    public int getBefore() {
        return before(getPage());
    }

    public Integer getYear() {
        return businessYear().value();
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
