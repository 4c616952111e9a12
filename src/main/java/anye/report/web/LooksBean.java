package anye.report.web;

import java.util.List;

import anye.audit.Entry;
import anye.audit.JournalPages;
import anye.notice.web.Paging;
import anye.report.OpenLooks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 谁查看过本单位的数据. */
@Named
@RequestScoped
public class LooksBean extends Paging {

    @Inject
    private OpenLooks openLooks;

    private JournalPages.Found found;

    public void open() {
        found = openLooks.open((getPage() - 1) * LENGTH, LENGTH);
    }

    public List<Entry> getRows() {
        return found.entries();
    }

    @Override
    public long getTotal() {
        return found.total();
    }
}
