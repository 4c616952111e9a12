package anye.notice.web;

import java.util.List;

import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.notice.ServiceWindowRow;
import anye.notice.ServiceWindows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 服务窗口 by region and keyword. */
@Named
@RequestScoped
public class ServiceWindowsBean {

    @Inject
    private ServiceWindows windows;

    private String region = Division.NATION.code();
    private String search;
    private List<ServiceWindowRow> rows;

    /** A region that does not exist is the whole country. */
    private Division division() {
        try {
            return region == null ? Division.NATION : Division.of(region);
        } catch (Refusal malformed) {
            return Division.NATION;
        }
    }

    public List<ServiceWindowRow> getRows() {
        if (rows == null) {
            rows = windows.in(division(), search);
        }
        return rows;
    }

    public List<ServiceWindowRow> getAbove() {
        return windows.above(division());
    }

    public List<ServiceWindowRow> getGoverned() {
        return windows.governed();
    }

    public String getRegion() {
        return division().code();
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
