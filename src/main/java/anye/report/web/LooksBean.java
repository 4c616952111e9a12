package anye.report.web;

import java.util.List;

import anye.audit.Entry;
import anye.audit.JournalPages;
import anye.kernel.web.Paging;
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
        found = read(page -> openLooks.open(before(page), LENGTH), JournalPages.Found::total);
    }

    public List<Entry> getRows() {
        return found.entries();
    }

    @Override
    public long getTotal() {
        return found.total();
    }
}
