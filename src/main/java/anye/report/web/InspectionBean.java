package anye.report.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.report.InspectionRow;
import anye.report.Inspections;
import anye.report.SaveInspection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 联合检查记录: one inspection, to be written, corrected and closed. */
@Named
@ViewScoped
public class InspectionBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Inspections inspections;
    @Inject
    private SaveInspection saveInspection;

    private Long id;
    private long version;
    private String employer;
    private String unitName;
    private LocalDate inspectedOn;
    private String partners;
    private String findings;
    private boolean untrue;
    private String measures;
    private LocalDate deadline;
    private String outcome;
    private LocalDate closedOn;

    public void open() {
        if (id != null) {
            var row = inspections.row(id);
            version = row.version();
            employer = row.employer().value();
            unitName = row.unitName();
            inspectedOn = row.inspectedOn();
            partners = row.partners();
            findings = row.findings();
            untrue = row.untrue();
            measures = row.measures();
            deadline = row.deadline();
        }
    }

    public String save() {
        long saved = saveInspection.save(new InspectionRow(id, null, code(), unitName, inspectedOn, partners, findings, untrue, measures, deadline, null, null, null, null, false, version));
        return Pages.confirmed("report.inspection.saved", "/report/inspection.xhtml?id=" + saved);
    }

    private CreditCode code() {
        try {
            return employer == null || employer.isBlank() ? null : new CreditCode(employer);
        } catch (Refusal malformed) {
            throw malformed.at("employer");
        }
    }

    public String close() {
        saveInspection.close(id, version, outcome, closedOn);
        return Pages.confirmed("report.inspection.done", "/report/inspection.xhtml?id=" + id);
    }

    /** Null for a new one. */
    public InspectionRow getRow() {
        return id == null ? null : inspections.row(id);
    }

    public boolean isWritable() {
        return id == null || inspections.mayWrite(getRow()) && getRow().closedOn() == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    public LocalDate getInspectedOn() {
        return inspectedOn;
    }

    public void setInspectedOn(LocalDate inspectedOn) {
        this.inspectedOn = inspectedOn;
    }

    public String getPartners() {
        return partners;
    }

    public void setPartners(String partners) {
        this.partners = partners;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public boolean isUntrue() {
        return untrue;
    }

    public void setUntrue(boolean untrue) {
        this.untrue = untrue;
    }

    /** The years of which the certification can be revoked: that of the inspection and the one before it. */
    public List<Integer> getYears() {
        int year = getRow().inspectedOn().getYear();
        return List.of(year - 1, year);
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}
