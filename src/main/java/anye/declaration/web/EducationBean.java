package anye.declaration.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import anye.declaration.ChangedMeanwhile;
import anye.declaration.Degree;
import anye.declaration.EducationDetails;
import anye.declaration.PlacementFile;
import anye.declaration.Placements;
import anye.declaration.SaveEducation;
import anye.declaration.StudyForm;
import anye.employer.web.Difference;
import anye.employer.web.Differences;
import anye.evidence.EvidenceRow;
import anye.evidence.web.Uploads;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 学历管理: one diploma. */
@Named
@ViewScoped
public class EducationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Placements placements;
    @Inject
    private SaveEducation saveEducation;

    private EducationDetails read;
    private List<Difference> differences = List.of();
    private Long placement;
    private Long id;
    private String school;
    private Degree degree;
    private StudyForm studyForm;
    private LocalDate graduatedOn;
    private String certificateNumber;
    private transient List<Part> files;

    public void open() {
        placements.fileToChange(placement);
        if (id != null) {
            read = stored();
            fill(read);
        }
    }

    /** The diploma that is changed; none for a new one. */
    private List<PlacementFile.EducationRow> rows() {
        return id == null ? List.of() : placements.file(placement).educations().stream().filter(row -> row.id() == id).toList();
    }

    private EducationDetails stored() {
        return rows().stream().findFirst().orElseThrow(() -> new Refusal(null, "access.notFound")).details();
    }

    private void fill(EducationDetails details) {
        school = details.school();
        degree = details.degree();
        studyForm = details.studyForm();
        graduatedOn = details.graduatedOn();
        certificateNumber = details.certificateNumber();
    }

    public String save() {
        var received = Uploads.received(files, "files");
        try {
            if (id == null) {
                saveEducation.save(placement, null, details(), received);
            } else {
                saveEducation.change(placement, id, read, details(), received);
            }
        } catch (ChangedMeanwhile changed) {
            return compare(changed);
        }
        return Pages.confirmed("declaration.education.saved", "/declaration/register.xhtml?id=" + placement);
    }

    private EducationDetails details() {
        return new EducationDetails(school, degree, studyForm, graduatedOn, certificateNumber);
    }

    /** Both versions are shown, and to save again is a decision. */
    private String compare(ChangedMeanwhile changed) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        read = stored();
        differences = new Differences<>(read, details(), locale)
                .field("declaration.education.school", EducationDetails::school)
                .word("declaration.education.degree", "declaration.education.", EducationDetails::degree)
                .word("declaration.education.studyForm", "declaration.studyForm.", EducationDetails::studyForm)
                .field("declaration.education.graduatedOn", EducationDetails::graduatedOn)
                .field("declaration.education.certificateNumber", EducationDetails::certificateNumber).list();
        Pages.error(changed.code());
        return null;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public String getPersonName() {
        return placements.file(placement).row().name();
    }

    public List<EvidenceRow> getStoredFiles() {
        return rows().stream().flatMap(row -> row.files().stream()).toList();
    }

    public Degree[] getDegrees() {
        return Degree.values();
    }

    public StudyForm[] getStudyForms() {
        return StudyForm.values();
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

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public Degree getDegree() {
        return degree;
    }

    public void setDegree(Degree degree) {
        this.degree = degree;
    }

    public StudyForm getStudyForm() {
        return studyForm;
    }

    public void setStudyForm(StudyForm studyForm) {
        this.studyForm = studyForm;
    }

    public LocalDate getGraduatedOn() {
        return graduatedOn;
    }

    public void setGraduatedOn(LocalDate graduatedOn) {
        this.graduatedOn = graduatedOn;
    }

    public String getCertificateNumber() {
        return certificateNumber;
    }

    public void setCertificateNumber(String certificateNumber) {
        this.certificateNumber = certificateNumber;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
