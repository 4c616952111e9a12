package anye.registry;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import anye.kernel.Money;
import anye.kernel.Months;

/**
 * What the departments said about one person's year at the named payers.
 *
 * @param wages by month; a month without a record is absent
 * @param silent who did not answer
 * @param answeredAt when each answered, or was asked in vain
 */
public record PersonRecords(Map<Integer, Money> wages, Months socialInsurance, Months medicalInsurance, Set<Department> silent,
        Map<Department, Instant> answeredAt) {
}
