package anye.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import anye.declaration.Declarations;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.report.Scope;
import jakarta.inject.Inject;

/** A page for everybody about a division and a year, both in its address. */
public abstract class OpenPage {

    private static final int YEARS = 7;

    @Inject
    private Declarations declarations;

    private String division = Division.NATION.code();
    private Integer year;

    Division shown() {
        return division == null || division.isBlank() ? Division.NATION : Division.of(division);
    }

    BusinessYear businessYear() {
        return year == null || !getYears().contains(year) ? declarations.currentYear() : new BusinessYear(year);
    }

    public Scope getScope() {
        return Scope.of(shown());
    }

    public List<Scope> getAbove() {
        var above = new ArrayList<Scope>();
        for (var each = shown(); !each.equals(Division.NATION); each = each.parent()) {
            above.add(0, Scope.of(each.parent()));
        }
        return above;
    }

    public boolean isOwn() {
        return false;
    }

    public String getQuery() {
        return "division=" + shown().code() + "&year=" + businessYear().value();
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

    public Integer getYear() {
        return businessYear().value();
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
