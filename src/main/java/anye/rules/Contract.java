package anye.rules;

import java.time.LocalDate;

/**
 * A 劳动合同 (服务协议).
 *
 * @param to the last day, included; null when it is open-ended
 * @param dispatched does not change the answers, only the freedom to choose months
 */
public record Contract(LocalDate from, LocalDate to, boolean dispatched) {

    /** 2025-03-01 to 2026-02-28 is one year. */
    public boolean lasts(int years) {
        return to == null || !to.isBefore(from.plusYears(years).minusDays(1));
    }
}
