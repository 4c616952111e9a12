package anye.declaration;

import java.time.LocalDate;

import anye.kernel.CertificateType;
import anye.kernel.DisabilityCategory;
import anye.kernel.Refusal;

/**
 * One certificate (F7).
 *
 * @param category null for a veteran's or police officer's certificate
 * @param validTo null when it does not expire
 */
public record CertificateDetails(CertificateType type, String number, DisabilityCategory category, int grade, LocalDate validFrom, LocalDate validTo) {

    void check() {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new Refusal("validTo", "declaration.certificate.reversed");
        }
        int most = type == CertificateType.DISABILITY ? 4 : 10;
        if (grade < 1 || grade > most) {
            throw new Refusal("grade", "declaration.certificate.grade.range", most);
        }
        if (number.length() > 30) {
            throw new Refusal("number", "declaration.certificate.number.long");
        }
    }
}
