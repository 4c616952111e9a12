package anye.declaration.web;

import java.util.List;
import java.util.stream.IntStream;

import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.FilingYear;
import anye.declaration.OpenPlacements;
import anye.declaration.OpenPlacements.PlacementList;
import anye.declaration.PlacementPage;
import anye.declaration.PlacementRow;
import anye.declaration.PlacementSearch;
import anye.declaration.ReviewStatus;
import anye.declaration.WindowEntryRow;
import anye.kernel.BusinessYear;
import anye.kernel.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 残疾人安置管理: the list of the year. */
@Named
@RequestScoped
public class PlacementsBean extends Paging {

    /** One line of the list; {@code name} is masked, {@code entry} is what was last entered at the window about the person, null when nothing was. */
    public record Line(int number, PlacementRow row, String name, WindowEntryRow entry) {
    }

    @Inject
    private Declarations declarations;
    @Inject
    private OpenPlacements openPlacements;
    @Inject
    private DeclarationWords words;

    private Integer year;
    private ReviewStatus status;
    private PlacementList list;

    /** Read once, before the page is drawn. */
    public void open() {
        list = read(page -> openPlacements.open(businessYear(), new PlacementSearch(getSearch(), status, page)), each -> each.found().found());
    }

    public List<Line> getLines() {
        var rows = list.found().rows();
        return IntStream.range(0, rows.size()).mapToObj(at -> line(before(getPage()) + at + 1, rows.get(at))).toList();
    }

    private Line line(int number, PlacementRow row) {
        return new Line(number, row, words.maskedName(row.name()), list.entries().get(row.id()));
    }

    private BusinessYear businessYear() {
        return year == null ? declarations.currentYear() : new BusinessYear(year);
    }

    /** The year that is filed now, and the four before it, which can be read. */
    public List<FilingYear> getYears() {
        return list.years();
    }

    public PlacementPage getFound() {
        return list.found();
    }

    public DeclarationOverview getOverview() {
        return list.overview();
    }

    public int count(ReviewStatus each) {
        return list.overview().counters().of(each);
    }

    /** Somebody still has to be seen to, so there may be people to confirm. */
    public boolean isUnfinished() {
        return list.overview().isOpen() && count(ReviewStatus.INCOMPLETE) > 0;
    }

    @Override
    protected int length() {
        return PlacementSearch.PAGE;
    }

    @Override
    public long getTotal() {
        return list.found().found();
    }

    @Override
    public String getFilter() {
        return parameter("year", getYear()) + super.getFilter() + parameter("status", status);
    }

    @Override
    public boolean isSearching() {
        return super.isSearching() || status != null;
    }

    public Integer getYear() {
        return businessYear().value();
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public ReviewStatus getStatus() {
        return status;
    }

    public void setStatus(ReviewStatus status) {
        this.status = status;
    }
}
