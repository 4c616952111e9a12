package anye.registry;

import java.time.LocalDate;

import anye.kernel.CertificateType;
import anye.kernel.DisabilityCategory;

/** A certificate in the federation's or the veterans' register; {@code category} is null for veterans, {@code validTo} where it never ends. */
public record FoundCertificate(CertificateType type, String number, DisabilityCategory category, int grade, LocalDate validFrom, LocalDate validTo) {
}
