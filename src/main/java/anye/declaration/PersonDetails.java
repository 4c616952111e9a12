package anye.declaration;

import java.util.stream.Stream;

import anye.employer.Divisions;
import anye.kernel.Refusal;
import anye.rules.JobCategory;

/**
 * STEP.01 基本信息 as the employer keeps it; empty fields are null.
 *
 * @param householdDivision the code of 户籍地; what a register or an earlier entry said of it, where that is no division we know
 */
public record PersonDetails(String name, String phone, String householdType, String householdDivision, String householdAddress, String education,
        String guardianName, String guardianPhone, boolean graduate, JobCategory jobCategory) {

    /** Name, 联系电话, 户籍地 and 户籍地址, which F5 requires. */
    boolean isFilledIn() {
        return Stream.of(name, phone, householdDivision, householdAddress).allMatch(PersonDetails::isThere);
    }

    /** @throws Refusal at the field that is missing: a guardian has a name and a telephone, or is not named at all (AC-18) */
    void check() {
        if (isThere(guardianPhone) && !isThere(guardianName)) {
            throw new Refusal("guardianName", "declaration.person.guardianName.missing");
        }
        if (isThere(guardianName) && !isThere(guardianPhone)) {
            throw new Refusal("guardianPhone", "declaration.person.guardianPhone.missing");
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
