package anye.report.web;

import anye.report.OverQuota;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 超比例安排名单. */
@Named
@RequestScoped
public class OverQuotaBean extends ScopedPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private OverQuota overQuota;

    private transient OverQuota.Found found;

    public void open() {
        found = overQuota.list(scope(), businessYear());
    }

    public OverQuota.Found getFound() {
        return found;
    }
}
