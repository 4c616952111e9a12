package anye.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.web.Paging;
import anye.report.Scope;
import jakarta.inject.Inject;

/** A page about a scope and a year, both in its address; without them it is the office's own scope and the year that is filed now. */
public abstract class ScopedPage extends Paging {

    private static final long serialVersionUID = 1L;

    private static final int YEARS = 7;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;

    private String division;
    private boolean own;
    private Integer year;

    Scope scope() {
        return new Scope(division == null || division.isBlank() ? actor.get().office() : Division.of(division), own);
    }

    BusinessYear businessYear() {
        return year == null || !getYears().contains(year) ? declarations.currentYear() : new BusinessYear(year);
    }

    /** What an address of another page about the same must carry. */
    public String getQuery() {
        return "division=" + scope().division().code() + (own ? "&own=true" : "") + "&year=" + businessYear().value();
    }

    @Override
    public String getFilter() {
        return getQuery() + "&" + super.getFilter();
    }

    /** The larger scopes that the actor's office contains, the largest first. */
    public List<Scope> getAbove() {
        var above = new ArrayList<Scope>();
        for (var each = scope(); !each.equals(Scope.of(actor.get().office())) && !each.equals(each.parent()); each = each.parent()) {
            if (actor.get().office().contains(each.parent().division())) {
                above.add(0, each.parent());
            }
        }
        return above;
    }

    public Scope getScope() {
        return scope();
    }

    public List<Integer> getYears() {
        int now = declarations.currentYear().value();
        return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    public Integer getYear() {
        return businessYear().value();
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    /** Of what the page lists; nothing where it lists nothing in pages. */
    @Override
    public long getTotal() {
        return 0;
    }
}
