package anye.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.DisabilityCategory;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.ResidentNumber;

/**
 * An invented employee and what the pretend departments know of the business year 2025.
 *
 * @param shows what this person is a sample of
 * @param wages by month
 * @param silent the departments that do not answer about this person, by their paths
 */
public record SamplePerson(ResidentNumber number, String name, CreditCode employer, Samples.Kind shows, List<Held> certificates, Map<Integer, Money> wages,
        Months socialInsurance, Months medicalInsurance, Set<String> silent) {

    /** A certificate in the register. */
    public record Held(CertificateType type, String number, DisabilityCategory category, int grade, LocalDate from, LocalDate to) {
    }

    /** Says nothing of the person, invented or not. */
    @Override
    public String toString() {
        return "SamplePerson";
    }
}
