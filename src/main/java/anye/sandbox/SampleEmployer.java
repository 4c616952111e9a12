package anye.sandbox;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.ResidentNumber;

/**
 * An invented employer.
 *
 * @param minimumWage the wage of those whose story is about the minimum, in yuan
 */
public record SampleEmployer(CreditCode creditCode, String name, String type, Division division, String address, String legalRepresentative,
        ResidentNumber legalNumber, String handler, String phone, int minimumWage) {
}
