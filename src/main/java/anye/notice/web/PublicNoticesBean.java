package anye.notice.web;

import java.util.List;

import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.web.Paging;
import anye.notice.PublicNoticeRow;
import anye.notice.PublicNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 通知公告 for whoever comes by: what is open, by region and keyword. */
@Named
@RequestScoped
public class PublicNoticesBean extends Paging {

    @Inject
    private PublicNotices notices;

    private String region = Division.NATION.code();
    private PublicNotices.Found found;

    private PublicNotices.Found found() {
        if (found == null) {
            found = read(page -> notices.open(division(), getSearch(), page, LENGTH), PublicNotices.Found::total);
        }
        return found;
    }

    /** A region that does not exist is the whole country. */
    private Division division() {
        try {
            return region == null ? Division.NATION : Division.of(region);
        } catch (Refusal malformed) {
            return Division.NATION;
        }
    }

    public List<PublicNoticeRow> getRows() {
        return found().rows();
    }

    @Override
    public long getTotal() {
        return found().total();
    }

    @Override
    public String getFilter() {
        return parameter("region", getRegion()) + super.getFilter();
    }

    public String getRegion() {
        return division().code();
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
