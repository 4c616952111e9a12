package anye.report.web;

import java.util.List;

import anye.declaration.Declarations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 带走全部资料. */
@Named
@RequestScoped
public class TakeAwayBean {

    @Inject
    private Declarations declarations;

    /** The year that runs, the one that is filed now, and four before it. */
    public List<Integer> getYears() {
        int now = declarations.currentYear().value();
        return List.of(now + 1, now, now - 1, now - 2, now - 3, now - 4);
    }
}
