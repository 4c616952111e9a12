package anye.declaration.web;

import java.util.List;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.PlacementRow;
import anye.declaration.Placements;
import anye.kernel.BusinessYear;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 残疾人安置管理: the list of the year. */
@Named
@RequestScoped
public class PlacementsBean {

    private static final int PAGE = 20;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;

    private Integer year;
    private String search;
    private int page = 1;
    private DeclarationOverview overview;
    private List<PlacementRow> found;

    /** Read once, before the page is drawn. */
    public void open() {
        overview = declarations.overview(actor.employer(), businessYear());
        found = placements.list(actor.employer(), businessYear(), search);
    }

    private BusinessYear businessYear() {
        return year == null ? declarations.currentYear() : new BusinessYear(year);
    }

    /** The year that is filed now, and the four before it, which can be read. */
    public List<Integer> getYears() {
        int now = declarations.currentYear().value();
        return List.of(now, now - 1, now - 2, now - 3, now - 4);
    }

    public List<PlacementRow> getRows() {
        return found.subList(Math.min((page - 1) * PAGE, found.size()), Math.min(page * PAGE, found.size()));
    }

    public int getFound() {
        return found.size();
    }

    public int getPages() {
        return Math.max(1, (found.size() + PAGE - 1) / PAGE);
    }

    public int getFirst() {
        return (page - 1) * PAGE;
    }

    public DeclarationOverview getOverview() {
        return overview;
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
