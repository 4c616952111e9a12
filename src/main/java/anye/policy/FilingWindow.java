package anye.policy;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * 申报期: plain dates, both included, never moved by a day off.
 *
 * @param yearly whether the provision says every year; otherwise it was announced for one year, and a later year
 *        has no window until announced
 */
public record FilingWindow(MonthDay from, MonthDay to, boolean yearly) {

    public LocalDate opens(int filingYear) {
        return from.atYear(filingYear);
    }

    public LocalDate closes(int filingYear) {
        return to.atYear(filingYear);
    }
}
