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
            units = supervision.units(scope(), businessYear(), (getPage() - 1) * LENGTH, LENGTH);
        }
    }

    public Supervision.Overview getOverview() {
        return overview;
    }

    public List<UnitRow> getUnits() {
        return units == null ? List.of() : units.rows();
    }

    public long getTotal() {
        return units == null ? 0 : units.total();
    }

    public int getPages() {
        return pages(getTotal());
    }
}
