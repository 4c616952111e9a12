package anye.declaration;

import java.io.Serializable;
import java.time.LocalDate;

import anye.kernel.BusinessYear;

/** One 学历 of a graduate, as the diploma says it. */
public record EducationDetails(String school, Degree degree, StudyForm studyForm, LocalDate graduatedOn, String certificateNumber) implements Serializable {

    /** 应届: graduated in the business year itself, the year of employment (W3). Who graduated earlier is a graduate, and counts month by month. */
    boolean isFreshIn(BusinessYear year) {
        return graduatedOn.getYear() == year.value();
    }
}
