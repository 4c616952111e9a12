package anye.declaration;

import java.util.stream.Stream;

import anye.employer.Divisions;
import anye.kernel.Faults;
import anye.kernel.Gender;
import anye.kernel.PersonName;
import anye.kernel.PhoneNumber;
import anye.kernel.Refusal;
import anye.rules.JobCategory;

/**
 * STEP.01 基本信息 as the employer keeps it; empty fields are null.
 *
 * @param gender what is said of it where the number does not tell it; null where it does
 * @param householdDivision the code of 户籍地; what a register or an earlier entry said of it, where that is no division we know
 */
public record PersonDetails(String name, String phone, String householdType, String householdDivision, String householdAddress, String education,
        String guardianName, String guardianPhone, boolean graduate, JobCategory jobCategory, Gender gender) {

    public PersonDetails {
        name = name == null ? null : PersonName.normal(name);
        guardianName = guardianName == null ? null : PersonName.normal(guardianName);
    }

    /** Of somebody whose number tells the sex. */
    public PersonDetails(String name, String phone, String householdType, String householdDivision, String householdAddress, String education,
            String guardianName, String guardianPhone, boolean graduate, JobCategory jobCategory) {
        this(name, phone, householdType, householdDivision, householdAddress, education, guardianName, guardianPhone, graduate, jobCategory, null);
    }

    /** Name, 联系电话, 户籍地 and 户籍地址, which F5 requires. */
    boolean isFilledIn() {
        return Stream.of(name, phone, householdDivision, householdAddress).allMatch(PersonDetails::isThere);
    }

    /**
     * As it is kept, the telephones in their one form.
     *
     * @throws Refusal at every field that is missing or no telephone: a guardian has a name and a telephone, or is not named at all (AC-18)
     */
    PersonDetails checked() {
        var faults = new Faults();
        faults.when(isThere(guardianPhone) && !isThere(guardianName), "guardianName", "declaration.person.guardianName.missing");
        faults.when(isThere(guardianName) && !isThere(guardianPhone), "guardianPhone", "declaration.person.guardianPhone.missing");
        var checked = new PersonDetails(name, faults.of(() -> phone("phone", phone)), householdType, householdDivision, householdAddress, education, guardianName,
                faults.of(() -> phone("guardianPhone", guardianPhone)), graduate, jobCategory, gender);
        faults.tell();
        return checked;
    }

    private static String phone(String field, String typed) {
        try {
            return isThere(typed) ? PhoneNumber.of(typed) : typed;
        } catch (Refusal malformed) {
            throw malformed.at(field);
        }
    }

    /** 户籍地 in words. */
    public String household() {
        return Divisions.all().inWords(householdDivision);
    }

    private static boolean isThere(String field) {
        return field != null && !field.isBlank();
    }
}
