package anye.declaration.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import anye.access.CurrentActor;
import anye.declaration.Affiliation;
import anye.declaration.ChangedMeanwhile;
import anye.declaration.ContractDetails;
import anye.declaration.ContractType;
import anye.declaration.Placements;
import anye.declaration.SaveContract;
import anye.employer.AffiliatedUnitRow;
import anye.employer.AffiliatedUnits;
import anye.employer.web.Difference;
import anye.employer.web.Differences;
import anye.evidence.EvidenceRow;
import anye.evidence.web.Uploads;
import anye.kernel.Money;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 合同管理: one contract with its attachment. */
@Named
@ViewScoped
public class ContractBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Placements placements;
    @Inject
    private AffiliatedUnits units;
    @Inject
    private SaveContract saveContract;

    private ContractDetails read;
    private List<Difference> differences = List.of();
    private Long placement;
    private Long id;
    private boolean dispatched;
    private Affiliation affiliation = Affiliation.SELF;
    private ContractType type = ContractType.FIXED_TERM;
    private LocalDate from;
    private LocalDate to;
    private String jobTitle;
    private String monthlyWage;
    private Long agency;
    private Long socialInsurancePayer;
    private Long medicalInsurancePayer;
    private Long payrollUnit;
    private transient List<Part> files;

    public void open() {
        placements.fileToChange(placement);
        if (id != null) {
            read = stored();
            fill(read);
        }
    }

    private ContractDetails stored() {
        return placements.file(placement).contracts().stream().filter(row -> row.id() == id).findFirst().orElseThrow(() -> new Refusal(null, "access.notFound")).details();
    }

    private void fill(ContractDetails details) {
        dispatched = details.dispatched();
        affiliation = details.affiliation();
        type = details.type();
        from = details.from();
        to = details.to();
        jobTitle = details.jobTitle();
        monthlyWage = details.monthlyWage() == null ? null : details.monthlyWage().toString();
        agency = details.agency();
        socialInsurancePayer = details.socialInsurancePayer();
        medicalInsurancePayer = details.medicalInsurancePayer();
        payrollUnit = details.payrollUnit();
    }

    public String save() {
        var received = Uploads.received(files, "files");
        try {
            if (id == null) {
                saveContract.save(placement, null, details(), received);
            } else {
                saveContract.change(placement, id, read, details(), received);
            }
        } catch (ChangedMeanwhile changed) {
            return compare(changed);
        }
        return Pages.confirmed("declaration.contract.saved", "/declaration/register.xhtml?id=" + placement);
    }

    /** Both versions are shown, and to save again is a decision. */
    private String compare(ChangedMeanwhile changed) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        read = stored();
        differences = new Differences<>(read, details(), locale)
                .yesOrNo("declaration.contract.dispatched", ContractDetails::dispatched)
                .field("declaration.contract.agency", each -> unitName(each.agency()))
                .word("declaration.contract.affiliation", "declaration.affiliation.", ContractDetails::affiliation)
                .word("declaration.contract.type", "declaration.contractType.", ContractDetails::type)
                .field("declaration.contract.jobTitle", ContractDetails::jobTitle)
                .field("declaration.contract.from", ContractDetails::from)
                .field("declaration.contract.to", ContractDetails::to)
                .field("declaration.contract.monthlyWage", ContractDetails::monthlyWage)
                .field("declaration.contract.socialInsurancePayer", each -> unitName(each.socialInsurancePayer()))
                .field("declaration.contract.medicalInsurancePayer", each -> unitName(each.medicalInsurancePayer()))
                .field("declaration.contract.payrollUnit", each -> unitName(each.payrollUnit())).list();
        Pages.error(changed.code());
        return null;
    }

    private String unitName(Long unit) {
        return unit == null ? null : getUnits().stream().filter(each -> each.id() == unit).findFirst().map(AffiliatedUnitRow::name).orElse(null);
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    private ContractDetails details() {
        return new ContractDetails(dispatched, affiliation, type, from, to, jobTitle, wage(), agency, socialInsurancePayer, medicalInsurancePayer, payrollUnit);
    }

    private Money wage() {
        try {
            return monthlyWage == null ? null : Money.parse(monthlyWage);
        } catch (Refusal malformed) {
            throw malformed.at("monthlyWage");
        }
    }

    public List<AffiliatedUnitRow> getUnits() {
        return units.of(actor.employer());
    }

    public List<EvidenceRow> getStoredFiles() {
        return id == null ? List.of() : placements.file(placement).contracts().stream().filter(row -> row.id() == id).findFirst().map(row -> row.files()).orElse(List.of());
    }

    public String getPersonName() {
        return placements.file(placement).row().name();
    }

    public Affiliation[] getAffiliations() {
        return Affiliation.values();
    }

    public ContractType[] getTypes() {
        return ContractType.values();
    }

    public Long getPlacement() {
        return placement;
    }

    public void setPlacement(Long placement) {
        this.placement = placement;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isDispatched() {
        return dispatched;
    }

    public void setDispatched(boolean dispatched) {
        this.dispatched = dispatched;
    }

    public Affiliation getAffiliation() {
        return affiliation;
    }

    public void setAffiliation(Affiliation affiliation) {
        this.affiliation = affiliation;
    }

    public ContractType getType() {
        return type;
    }

    public void setType(ContractType type) {
        this.type = type;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getMonthlyWage() {
        return monthlyWage;
    }

    public void setMonthlyWage(String monthlyWage) {
        this.monthlyWage = monthlyWage;
    }

    public Long getAgency() {
        return agency;
    }

    public void setAgency(Long agency) {
        this.agency = agency;
    }

    public Long getSocialInsurancePayer() {
        return socialInsurancePayer;
    }

    public void setSocialInsurancePayer(Long socialInsurancePayer) {
        this.socialInsurancePayer = socialInsurancePayer;
    }

    public Long getMedicalInsurancePayer() {
        return medicalInsurancePayer;
    }

    public void setMedicalInsurancePayer(Long medicalInsurancePayer) {
        this.medicalInsurancePayer = medicalInsurancePayer;
    }

    public Long getPayrollUnit() {
        return payrollUnit;
    }

    public void setPayrollUnit(Long payrollUnit) {
        this.payrollUnit = payrollUnit;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
