package anye.declaration;

import java.time.LocalDate;

import anye.kernel.persistence.SecretColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 学历管理: one diploma of a person who is 高校毕业生. */
@Entity
@Table(name = "placement_education")
class PlacementEducation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "placement_id")
    private long placementId;
    private String school;
    @Enumerated(EnumType.STRING)
    private Degree degree;
    @Enumerated(EnumType.STRING)
    @Column(name = "study_form")
    private StudyForm studyForm;
    @Column(name = "graduated_on")
    private LocalDate graduatedOn;
    @Convert(converter = SecretColumn.class)
    @Column(name = "certificate_number")
    private String certificateNumber;

    protected PlacementEducation() {
    }

    PlacementEducation(long placementId, EducationDetails details) {
        this.placementId = placementId;
        change(details);
    }

    final void change(EducationDetails details) {
        school = details.school();
        degree = details.degree();
        studyForm = details.studyForm();
        graduatedOn = details.graduatedOn();
        certificateNumber = details.certificateNumber();
    }

    Long id() {
        return id;
    }

    long placementId() {
        return placementId;
    }

    EducationDetails details() {
        return new EducationDetails(school, degree, studyForm, graduatedOn, certificateNumber);
    }
}
