package anye.declaration.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import anye.declaration.AddCertificate;
import anye.declaration.CertificateDetails;
import anye.declaration.Placements;
import anye.evidence.web.Uploads;
import anye.kernel.CertificateType;
import anye.kernel.DisabilityCategory;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 残疾证管理: one certificate added by hand, with its image. */
@Named
@ViewScoped
public class CertificateBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Placements placements;
    @Inject
    private AddCertificate addCertificate;

    private Long placement;
    private CertificateType type = CertificateType.DISABILITY;
    private String number;
    private DisabilityCategory category;
    private Integer grade;
    private LocalDate validFrom;
    private LocalDate validTo;
    private transient List<Part> files;

    public void open() {
        placements.fileToChange(placement);
    }

    public String save() {
        addCertificate.add(placement, new CertificateDetails(type, number, type == CertificateType.DISABILITY ? category : null, grade == null ? 0 : grade, validFrom, validTo),
                Uploads.received(files, "files"));
        return Pages.confirmed("declaration.certificate.saved", "/declaration/register.xhtml?id=" + placement);
    }

    public String getPersonName() {
        return placements.file(placement).row().name();
    }

    public CertificateType[] getTypes() {
        return CertificateType.values();
    }

    public DisabilityCategory[] getCategories() {
        return DisabilityCategory.values();
    }

    public Long getPlacement() {
        return placement;
    }

    public void setPlacement(Long placement) {
        this.placement = placement;
    }

    public CertificateType getType() {
        return type;
    }

    public void setType(CertificateType type) {
        this.type = type;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public DisabilityCategory getCategory() {
        return category;
    }

    public void setCategory(DisabilityCategory category) {
        this.category = category;
    }

    public Integer getGrade() {
        return grade;
    }

    public void setGrade(Integer grade) {
        this.grade = grade;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
