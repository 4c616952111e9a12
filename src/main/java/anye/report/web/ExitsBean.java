package anye.report.web;

import anye.report.Exits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 离职、退休退出. */
@Named
@RequestScoped
public class ExitsBean extends ScopedPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Exits exits;

    private transient Exits.Found found;

    public void open() {
        found = exits.of(scope(), businessYear());
    }

    public Exits.Found getFound() {
        return found;
    }
}
