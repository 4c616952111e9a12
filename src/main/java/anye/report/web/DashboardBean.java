package anye.report.web;

import java.util.List;

import anye.report.Supervision;
import anye.report.UnitRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 统管: figures of a scope, and the list that they are the sum of. */
@Named
@RequestScoped
public class DashboardBean extends ScopedPage {

    @Inject
    private Supervision supervision;

    private Supervision.Overview overview;
    private Supervision.Units units;

    public void open() {
        overview = supervision.overview(scope(), businessYear());
        if (scope().isLeaf()) {
            units = read(page -> supervision.units(scope(), businessYear(), before(page), LENGTH), Supervision.Units::total);
        }
    }

    public Supervision.Overview getOverview() {
        return overview;
    }

    public List<UnitRow> getUnits() {
        return units == null ? List.of() : units.rows();
    }

    @Override
    public long getTotal() {
        return units == null ? 0 : units.total();
    }
}
