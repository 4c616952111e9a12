package anye.declaration;

import java.time.LocalDate;

import anye.kernel.CreditCode;
import anye.kernel.Money;
import anye.kernel.PersonName;
import anye.kernel.ResidentNumber;
import anye.rules.JobCategory;

/**
 * What an employer states of one person and month in a payroll: its own word, never a department's.
 *
 * @param month 1 to 12
 * @param pension whether 养老保险 was paid; null when it is not stated, as is {@code medical}
 * @param contractFrom null when the line names no contract
 * @param contractTo null for an open-ended one
 * @param agency 劳务派遣单位, only of a dispatched person
 */
record Stated(ResidentNumber person, String name, int month, Money wage, Boolean pension, Boolean medical, LocalDate contractFrom, LocalDate contractTo, boolean dispatched,
        CreditCode agency, String jobTitle, JobCategory jobCategory) {

    Stated {
        name = PersonName.normal(name);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Stated[" + month + "]";
    }
}
