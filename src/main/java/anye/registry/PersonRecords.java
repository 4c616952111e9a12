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
 * @param silentMonths of whom did not answer: every month that the same department had not said something of before; one that was never heard is silent of all
 * @param answeredAt when each answered, or was asked in vain
 */
public record PersonRecords(Map<Integer, Money> wages, Months socialInsurance, Months medicalInsurance, Map<Department, Months> silentMonths,
        Map<Department, Instant> answeredAt) {

    /** Who did not answer. */
    public Set<Department> silent() {
        return silentMonths.keySet();
    }
}
