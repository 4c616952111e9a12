package anye.report.web;

import anye.access.CurrentActor;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.kernel.web.Texts;
import anye.report.FreezeYear;
import anye.report.OpenPeriods;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 冻结年度数据: asks once, and says what of the year has not ended yet. */
@Named
@ViewScoped
public class FreezeYearBean extends ScopedPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private OpenPeriods openPeriods;
    @Inject
    private FreezeYear freezeYear;

    public void open() {
        if (!scope().division().equals(actor.get().office())) {
            throw new Refusal(null, "access.notFound");
        }
    }

    public String freeze() {
        return Pages.confirmed("report.yearly.froze", "/report/yearly.xhtml?" + getQuery(), freezeYear.freeze(businessYear()));
    }

    /** What stands in the way, in the reader's language; null when nothing does. */
    public String getObstacle() {
        return openPeriods.why(scope().division(), businessYear())
                .map(open -> Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), open.code(), open.arguments())).orElse(null);
    }
}
