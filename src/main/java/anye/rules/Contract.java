package anye.rules;

import java.time.LocalDate;

/**
 * A 劳动合同 (服务协议).
 *
 * @param to the last day, included; null when it is open-ended
 * @param dispatched does not change the answers, only the freedom to choose months
 */
public record Contract(LocalDate from, LocalDate to, boolean dispatched) {

    /** 2025-03-01 to 2026-02-28 is one year. Dates are added only where the count of days leaves it open. */
    public boolean lasts(int years) {
        if (to == null) {
            return true;
        }
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        return days >= 366L * years || days >= 365L * years && !to.isBefore(from.plusYears(years).minusDays(1));
    }
}
