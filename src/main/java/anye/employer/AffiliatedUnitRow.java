package anye.employer;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Masked;

/**
 * A 关联单位 as lists and forms show it.
 *
 * @param id 0 for one that is being added
 * @param used whether a placement uses it: then only name, address and telephone may change, and it cannot be removed
 */
public record AffiliatedUnitRow(long id, long version, Division division, CreditCode creditCode, String taxRegistrationNumber, String name,
        String phone, String address, boolean used) {

    public String divisionPath() {
        return Divisions.all().path(division);
    }

    public String maskedName() {
        return Masked.unit(name);
    }

    public String maskedCreditCode() {
        return creditCode.masked();
    }

    /** Only a tax registration number of its own: usually it is the credit code, which is masked beside it. */
    public String maskedTaxRegistrationNumber() {
        return taxRegistrationNumber == null ? null : taxRegistrationNumber.substring(0, 4) + "*******" + taxRegistrationNumber.substring(taxRegistrationNumber.length() - 4);
    }

    /** Two of nine characters: the organisation's code is the better half of the credit code. */
    public String maskedOrganizationCode() {
        return creditCode.organizationCode().substring(0, 1) + "*******" + creditCode.organizationCode().substring(8);
    }

    public String maskedPhone() {
        return Masked.phone(phone);
    }
}
