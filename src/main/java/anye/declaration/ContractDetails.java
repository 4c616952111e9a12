package anye.declaration;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import anye.kernel.Faults;
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

    /** @throws Refusal at every field that breaks V6, V7 or V8 */
    void check() {
        var faults = new Faults();
        faults.when(to != null && from != null && to.isBefore(from), "to", "declaration.contract.reversed");
        faults.when(type == ContractType.FIXED_TERM && to == null, "to", "declaration.contract.endMissing");
        faults.when(dispatched && agency == null, "agency", "declaration.contract.agencyMissing");
        faults.when(!dispatched && affiliation != Affiliation.SELF && socialInsurancePayer != null && medicalInsurancePayer != null && payrollUnit != null, "socialInsurancePayer", "declaration.contract.onePayerHere");
        faults.tell();
    }

    /** The related units that it names. */
    Stream<Long> units() {
        return Stream.of(dispatched ? agency : null, socialInsurancePayer, medicalInsurancePayer, payrollUnit).filter(Objects::nonNull);
    }
}
