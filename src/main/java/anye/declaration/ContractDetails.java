package anye.declaration;

import java.io.Serializable;
import java.time.LocalDate;

import anye.kernel.Money;
import anye.kernel.Refusal;

/**
 * One contract of one person (F6). The units are numbers of related units; null means 本单位.
 *
 * @param to null for an open-ended contract or a post in the establishment
 * @param agency 劳务派遣单位, only of a dispatched person
 */
public record ContractDetails(boolean dispatched, Affiliation affiliation, ContractType type, LocalDate from, LocalDate to, String jobTitle,
        Money monthlyWage, Long agency, Long socialInsurancePayer, Long medicalInsurancePayer, Long payrollUnit) implements Serializable {

    /** @throws Refusal at the field that breaks V6, V7 or V8 */
    void check() {
        if (to != null && to.isBefore(from)) {
            throw new Refusal("to", "declaration.contract.reversed");
        }
        if (type == ContractType.FIXED_TERM && to == null) {
            throw new Refusal("to", "declaration.contract.endMissing");
        }
        if (dispatched && agency == null) {
            throw new Refusal("agency", "declaration.contract.agencyMissing");
        }
        if (!dispatched && affiliation != Affiliation.SELF && socialInsurancePayer != null && medicalInsurancePayer != null && payrollUnit != null) {
            throw new Refusal("socialInsurancePayer", "declaration.contract.onePayerHere");
        }
    }
}
