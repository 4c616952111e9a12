package anye.dispatch.web;

import java.util.List;

import anye.access.CurrentActor;
import anye.dispatch.ContractRow;
import anye.dispatch.DispatchContracts;
import anye.dispatch.DispatchPlaces;
import anye.dispatch.QualificationRow;
import anye.dispatch.Qualifications;
import anye.employer.Divisions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What agencies have filed with an office. */
@Named
@RequestScoped
public class DispatchFilingsBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Qualifications qualifications;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private DispatchPlaces places;

    private Integer year;
    private List<QualificationRow> filings;
    private List<ContractRow> filedContracts;

    public void open() {
        if (year == null) {
            year = qualifications.filingYear();
        }
        filings = qualifications.in(actor.get().office(), year);
        filedContracts = contracts.in(actor.get().office());
    }

    public List<QualificationRow> getFilings() {
        return filings;
    }

    public List<ContractRow> getContracts() {
        return filedContracts;
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
