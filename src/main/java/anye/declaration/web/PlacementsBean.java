package anye.declaration.web;

import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.ListedPlacements;
import anye.declaration.PlacementPage;
import anye.declaration.PlacementRow;
import anye.declaration.PlacementSearch;
import anye.declaration.ReviewStatus;
import anye.declaration.WindowEntries;
import anye.declaration.WindowEntryRow;
import anye.kernel.BusinessYear;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 残疾人安置管理: the list of the year. */
@Named
@RequestScoped
public class PlacementsBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private ListedPlacements listed;
    @Inject
    private WindowEntries windowEntries;

    private Integer year;
    private String search;
    private ReviewStatus status;
    private int page = 1;
    private DeclarationOverview overview;
    private PlacementPage found;
    private Map<Long, WindowEntryRow> entries;

    /** Read once, before the page is drawn. */
    public void open() {
        overview = declarations.overview(actor.employer(), businessYear());
        found = listed.page(actor.employer(), businessYear(), new PlacementSearch(search, status, page));
        entries = windowEntries.last(found.rows().stream().map(PlacementRow::id).toList());
    }

    /** What was last entered at the window about somebody; null when nothing was. */
    public WindowEntryRow entry(long placement) {
        return entries.get(placement);
    }

    private BusinessYear businessYear() {
        return year == null ? declarations.currentYear() : new BusinessYear(year);
    }

    /** The year that is filed now, and the four before it, which can be read. */
    public List<Integer> getYears() {
        int now = declarations.currentYear().value();
        return List.of(now, now - 1, now - 2, now - 3, now - 4);
    }

    public PlacementPage getFound() {
        return found;
    }

    public DeclarationOverview getOverview() {
        return overview;
    }

    public int count(ReviewStatus each) {
        return overview.counters().of(each);
    }

    /** Somebody still has to be seen to, so there may be people to confirm. */
    public boolean isUnfinished() {
        return overview.isOpen() && count(ReviewStatus.INCOMPLETE) > 0;
    }

    public boolean isSearching() {
        return search != null && !search.isBlank() || status != null;
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

    public ReviewStatus getStatus() {
        return status;
    }

    public void setStatus(ReviewStatus status) {
        this.status = status;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
