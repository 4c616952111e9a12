package anye.notice.web;

import java.util.List;

import anye.kernel.web.Paging;
import anye.notice.PublicNoticeRow;
import anye.notice.PublicNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 公告管理: every notice that the office governs. */
@Named
@RequestScoped
public class ManageNoticesBean extends Paging {

    @Inject
    private PublicNotices notices;

    private PublicNotices.Found found;

    private PublicNotices.Found found() {
        if (found == null) {
            found = read(page -> notices.governed(getSearch(), page, LENGTH), PublicNotices.Found::total);
        }
        return found;
    }

    public List<PublicNoticeRow> getRows() {
        return found().rows();
    }

    @Override
    public long getTotal() {
        return found().total();
    }
}
