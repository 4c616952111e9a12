package anye.declaration.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import anye.declaration.PersonDetails;
import anye.employer.web.Difference;
import anye.kernel.web.Texts;
import anye.rules.JobCategory;

/** What may be typed about a person. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String phone;
    private String householdType;
    private String householdDivision;
    private String householdAddress;
    private String education;
    private String guardianName;
    private String guardianPhone;
    private boolean graduate;
    private JobCategory jobCategory;

    void fill(PersonDetails details) {
        name = details.name();
        phone = details.phone();
        householdType = details.householdType();
        householdDivision = details.householdDivision();
        householdAddress = details.householdAddress();
        education = details.education();
        guardianName = details.guardianName();
        guardianPhone = details.guardianPhone();
        graduate = details.graduate();
        jobCategory = details.jobCategory();
    }

    /** Where what is typed here and what somebody else has saved are not the same. */
    List<Difference> differences(PersonDetails theirs, Locale locale) {
        var mine = details();
        var found = new ArrayList<Difference>();
        compare(found, "declaration.person.name", theirs, mine, PersonDetails::name);
        compare(found, "declaration.person.phone", theirs, mine, PersonDetails::phone);
        compare(found, "declaration.person.householdDivision", theirs, mine, PersonDetails::householdDivision);
        compare(found, "declaration.person.householdAddress", theirs, mine, PersonDetails::householdAddress);
        compare(found, "declaration.person.householdType", theirs, mine, each -> word(locale, "declaration.householdType.", each.householdType()));
        compare(found, "declaration.person.education", theirs, mine, each -> word(locale, "declaration.education.", each.education()));
        compare(found, "declaration.person.guardianName", theirs, mine, PersonDetails::guardianName);
        compare(found, "declaration.person.guardianPhone", theirs, mine, PersonDetails::guardianPhone);
        compare(found, "declaration.person.graduate", theirs, mine, each -> Texts.of(locale, each.graduate() ? "declaration.yes" : "declaration.no"));
        compare(found, "declaration.person.jobCategory", theirs, mine, each -> word(locale, "rules.jobCategory.", each.jobCategory()));
        return List.copyOf(found);
    }

    private static void compare(List<Difference> found, String label, PersonDetails theirs, PersonDetails mine, Function<PersonDetails, String> field) {
        var before = Objects.requireNonNullElse(field.apply(theirs), "");
        var now = Objects.requireNonNullElse(field.apply(mine), "");
        if (!before.equals(now)) {
            found.add(new Difference(label, before, now));
        }
    }

    private static String word(Locale locale, String keys, Object value) {
        return value == null ? null : Texts.of(locale, keys + value);
    }

    PersonDetails details() {
        return new PersonDetails(name, phone, householdType, householdDivision, householdAddress, education, guardianName, guardianPhone, graduate, jobCategory);
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

    public JobCategory getJobCategory() {
        return jobCategory;
    }

    public void setJobCategory(JobCategory jobCategory) {
        this.jobCategory = jobCategory;
    }
}
