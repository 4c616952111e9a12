package anye.dispatch.web;

import java.util.List;

import anye.access.CurrentActor;
import anye.dispatch.DispatchPlaces;
import anye.dispatch.QualificationRow;
import anye.dispatch.Qualifications;
import anye.employer.Divisions;
import anye.kernel.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 资质备案 that agencies have filed with an office. */
@Named
@RequestScoped
public class DispatchFilingsBean extends Paging {

    @Inject
    private CurrentActor actor;
    @Inject
    private Qualifications qualifications;
    @Inject
    private DispatchPlaces places;

    private Integer year;
    private Qualifications.Found found;

    public void open() {
        if (year == null) {
            year = qualifications.filingYear();
        }
        found = read(page -> qualifications.in(actor.get().office(), year, getSearch(), page, LENGTH), Qualifications.Found::total);
    }

    public List<QualificationRow> getFilings() {
        return found.rows();
    }

    @Override
    public long getTotal() {
        return found.total();
    }

    @Override
    public String getFilter() {
        return parameter("year", year) + super.getFilter();
    }

    public boolean isConcerned() {
        return places.concern(actor.get().office());
    }

    public String getOfficeName() {
        return Divisions.all().path(actor.get().office());
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
