package anye.amendment.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;

import anye.amendment.AmendmentDraft;
import anye.amendment.HolidayPlan;
import anye.amendment.ProposeAmendment;
import anye.kernel.Division;
import anye.kernel.Faults;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Importing the plan of public holidays of a year; a second person puts it in force. */
@Named
@ViewScoped
public class ProposeHolidaysBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposeAmendment proposeAmendment;
    @Inject
    private Clock clock;

    private Integer year;
    private String plan;
    private String citation;
    private String reason;

    public String propose() {
        var faults = new Faults();
        var read = faults.of(() -> HolidayPlan.read(getYear(), plan));
        var draft = new AmendmentDraft(HolidayPlan.FIGURE, Division.NATION, YearMonth.of(getYear(), 1), read == null ? null : HolidayPlan.write(read), citation, reason);
        if (read == null) {
            faults.check(draft::mustBeSound);
            faults.tell();
        }
        long id = proposeAmendment.propose(draft);
        return Pages.confirmed("amendment.proposed", "/amendment/amendment.xhtml?id=" + id);
    }

    public Integer getYear() {
        return year == null ? YearMonth.now(clock).getYear() + 1 : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
