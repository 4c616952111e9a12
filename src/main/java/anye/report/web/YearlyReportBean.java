package anye.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import anye.access.CurrentActor;
import anye.kernel.web.Pages;
import anye.policy.DueDate;
import anye.report.FreezeYear;
import anye.report.ReportContent;
import anye.report.ReportTexts;
import anye.report.SaveReportTexts;
import anye.report.SnapshotRow;
import anye.report.YearlyReports;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 年度总结报告: its figures, what the office writes, freezing and re-opening. */
@Named
@ViewScoped
public class YearlyReportBean extends ScopedPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private YearlyReports reports;
    @Inject
    private SaveReportTexts saveReportTexts;
    @Inject
    private FreezeYear freezeYear;
    @Inject
    private Clock clock;

    private long version;
    private String needs;
    private String advice;
    private String reason;
    private transient ReportContent content;
    private transient List<SnapshotRow> snapshots;

    public void open() {
        var texts = reports.texts(scope().division(), businessYear());
        version = texts.version();
        needs = texts.needs();
        advice = texts.advice();
    }

    public String save() {
        keep();
        return Pages.confirmed("report.yearly.saved", page());
    }

    /** What was written is kept, and the page that asks once comes next. */
    public String freeze() {
        keep();
        return Pages.to("/report/freeze-year.xhtml?" + getQuery());
    }

    public String reopen() {
        freezeYear.reopen(businessYear(), reason);
        return Pages.confirmed("report.yearly.opened", page());
    }

    private void keep() {
        saveReportTexts.save(businessYear(), new ReportTexts(needs, advice, version));
        version = reports.texts(scope().division(), businessYear()).version();
    }

    private String page() {
        return "/report/yearly.xhtml?" + getQuery();
    }

    public ReportContent getContent() {
        if (content == null) {
            content = reports.content(scope().division(), businessYear());
        }
        return content;
    }

    public List<SnapshotRow> getSnapshots() {
        if (snapshots == null) {
            snapshots = reports.snapshots(scope().division(), businessYear());
        }
        return snapshots;
    }

    /** Null while it is not frozen. */
    public SnapshotRow getFrozen() {
        return getSnapshots().stream().filter(SnapshotRow::isFrozen).findFirst().orElse(null);
    }

    /** An office writes its own report; it reads those of the offices below it. */
    public boolean isMine() {
        return scope().division().equals(actor.get().office()) && actor.has("SUPERVISOR");
    }

    /** Empty where no province demands it. */
    public String getDueOn() {
        return reports.dueOn(scope().division(), businessYear()).map(Object::toString).orElse("");
    }

    /** The end of a message key: whether it was frozen in time, or, while it is not, whether it still can be. */
    public String getTimeliness() {
        var day = getFrozen() == null ? LocalDate.now(clock) : getFrozen().frozenOn();
        return (getFrozen() == null ? "open." : "frozen.") + reports.dueOn(scope().division(), businessYear()).map(DueDate::of).orElseThrow().timeliness(day);
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
