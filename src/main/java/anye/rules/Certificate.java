package anye.rules;

import anye.kernel.CertificateType;
import java.time.LocalDate;

/**
 * A certificate as the facts have it.
 *
 * @param grade 1 is the heaviest
 * @param validTo the last day of validity, included; null when it does not expire
 */
public record Certificate(CertificateType type, int grade, LocalDate validFrom, LocalDate validTo) {
}
