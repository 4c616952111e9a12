package anye.declaration;

import anye.rules.JobCategory;

/** STEP.01 基本信息 as the employer keeps it; empty fields are null. */
public record PersonDetails(String name, String phone, String householdType, String householdDivision, String householdAddress, String education,
        String guardianName, String guardianPhone, boolean graduate, JobCategory jobCategory) {
}
