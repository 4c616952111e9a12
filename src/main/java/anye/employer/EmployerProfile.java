package anye.employer;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;

/**
 * The unit's data as a form shows and sends it.
 *
 * @param version which saved state was read, so that a later save by somebody else is noticed
 * @param industry the letter A to T of GB/T 4754-2017
 * @param legalNumber empty in a form means unchanged
 */
public record EmployerProfile(long version, CreditCode creditCode, String name, String taxRegistrationNumber, EmployerType type, Ownership ownership,
        String industry, Division certifyingDivision, Division taxDivision, Division registrationDivision,
        String legalName, LegalDocument legalDocument, String legalNumber, String legalPhone, String contactName, String phone,
        String handlerName, String handlerPhone, String businessAddress, String registeredAddress, LevyPaymentType levyPaymentType) {

    /** Whether everything that a declaration needs is there. A profile is saved whole or not at all, so one field tells. */
    public boolean complete() {
        return certifyingDivision != null;
    }

    public String organizationCode() {
        return creditCode.organizationCode();
    }
}
