package anye.report.web;

import java.util.List;

import anye.kernel.web.Pages;
import anye.report.HandOverUndeclared;
import anye.report.Undeclared;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 未申报，视为未安排: the list, and the tax bureau is told. */
@Named
@RequestScoped
public class UndeclaredBean extends ScopedPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Undeclared undeclared;
    @Inject
    private HandOverUndeclared handOverUndeclared;

    private transient Undeclared.Found found;

    public void open() {
        found = read(page -> undeclared.list(scope(), businessYear(), before(page), LENGTH), Undeclared.Found::total);
    }

    public String handOver() {
        int filed = handOverUndeclared.handOver(scope(), businessYear());
        return Pages.confirmed("report.undeclared.done", "/report/undeclared.xhtml?" + getQuery(), String.valueOf(filed));
    }

    private Undeclared.Found found() {
        if (found == null) {
            open();
        }
        return found;
    }

    public List<Undeclared.Row> getRows() {
        return found().rows();
    }

    @Override
    public long getTotal() {
        return found().total();
    }
}
