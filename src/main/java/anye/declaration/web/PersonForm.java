package anye.declaration.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import anye.declaration.PersonDetails;
import anye.employer.Divisions;
import anye.employer.Divisions.Named;
import anye.employer.web.Difference;
import anye.employer.web.Differences;
import anye.kernel.Gender;
import anye.rules.JobCategory;

/** What may be typed about a person. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String phone;
    private String householdType;
    private String householdDivision;
    private String householdSaid;
    private String householdAddress;
    private String education;
    private String guardianName;
    private String guardianPhone;
    private boolean graduate;
    private JobCategory jobCategory;
    private Gender gender;

    void fill(PersonDetails details, LocalDate today) {
        name = details.name();
        phone = details.phone();
        householdType = details.householdType();
        householdDivision = Divisions.all().meant(details.householdDivision()).filter(place -> place.isInForceOn(today)).map(Named::code).orElse(null);
        householdSaid = householdDivision == null ? details.householdDivision() : null;
        householdAddress = details.householdAddress();
        education = details.education();
        guardianName = details.guardianName();
        guardianPhone = details.guardianPhone();
        graduate = details.graduate();
        jobCategory = details.jobCategory();
        gender = details.gender();
    }

    /** Where what is typed here and what somebody else has saved are not the same. */
    List<Difference> differences(PersonDetails theirs, Locale locale) {
        return new Differences<>(theirs, details(), locale)
                .field("declaration.person.name", PersonDetails::name)
                .field("declaration.person.phone", PersonDetails::phone)
                .field("declaration.person.householdDivision", PersonDetails::household)
                .field("declaration.person.householdAddress", PersonDetails::householdAddress)
                .word("declaration.person.householdType", "declaration.householdType.", PersonDetails::householdType)
                .word("declaration.person.education", "declaration.education.", PersonDetails::education)
                .field("declaration.person.guardianName", PersonDetails::guardianName)
                .field("declaration.person.guardianPhone", PersonDetails::guardianPhone)
                .yesOrNo("declaration.person.graduate", PersonDetails::graduate)
                .word("declaration.person.gender", "kernel.gender.", PersonDetails::gender)
                .word("declaration.person.jobCategory", "rules.jobCategory.", PersonDetails::jobCategory)
                .list();
    }

    PersonDetails details() {
        return new PersonDetails(name, phone, householdType, householdDivision == null ? householdSaid : householdDivision, householdAddress, education, guardianName, guardianPhone, graduate, jobCategory, gender);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getHouseholdType() {
        return householdType;
    }

    public void setHouseholdType(String householdType) {
        this.householdType = householdType;
    }

    /** What stands there now and is no division of today, so that another has to be chosen; null otherwise. */
    public String getHouseholdSaid() {
        return Divisions.all().inWords(householdSaid);
    }

    public String getHouseholdDivision() {
        return householdDivision;
    }

    public void setHouseholdDivision(String householdDivision) {
        this.householdDivision = householdDivision;
    }

    public String getHouseholdAddress() {
        return householdAddress;
    }

    public void setHouseholdAddress(String householdAddress) {
        this.householdAddress = householdAddress;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }

    public String getGuardianName() {
        return guardianName;
    }

    public void setGuardianName(String guardianName) {
        this.guardianName = guardianName;
    }

    public String getGuardianPhone() {
        return guardianPhone;
    }

    public void setGuardianPhone(String guardianPhone) {
        this.guardianPhone = guardianPhone;
    }

    public boolean isGraduate() {
        return graduate;
    }

    public void setGraduate(boolean graduate) {
        this.graduate = graduate;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public JobCategory getJobCategory() {
        return jobCategory;
    }

    public void setJobCategory(JobCategory jobCategory) {
        this.jobCategory = jobCategory;
    }
}
