package anye.dispatch.web;

import java.util.List;

import anye.access.CurrentActor;
import anye.dispatch.DispatchChecks;
import anye.dispatch.DispatchChecks.Mismatched;
import anye.dispatch.DispatchFinding;
import anye.dispatch.Qualifications;
import anye.employer.Divisions;
import anye.kernel.BusinessYear;
import anye.kernel.Masked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Declared months that the rosters and filings do not bear out: 认定为未安排. */
@Named
@RequestScoped
public class DispatchMismatchesBean {

    private static final int LENGTH = 20;

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchChecks checks;
    @Inject
    private Qualifications qualifications;

    private Integer year;
    private String search;
    private long after;
    private DispatchChecks.Mismatches found;

    public void open() {
        if (year == null) {
            year = qualifications.filingYear() - 1;
        }
        found = checks.mismatches(actor.get().office(), new BusinessYear(year), search, Math.max(0, after), LENGTH);
    }

    public List<Mismatched> getPeople() {
        return found.people();
    }

    /** Where the next page begins; 0 when this is the last. */
    public long getNext() {
        return found.next();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }

    /** One reason with its months. */
    public record Said(DispatchFinding finding, String months) {
    }

    public List<Said> reasons(Mismatched who) {
        return who.reasons().entrySet().stream().map(reason -> new Said(reason.getKey(), reason.getValue().toString())).toList();
    }

    public String name(Mismatched who) {
        return Masked.name(who.person().name());
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
