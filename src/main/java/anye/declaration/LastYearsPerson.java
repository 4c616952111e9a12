package anye.declaration;

import java.time.YearMonth;

import anye.kernel.Months;
import anye.kernel.ResidentNumber;

/**
 * Somebody in the list of last year, who may be in that of this year.
 *
 * @param placement of last year
 * @param confirmed the months that counted last year
 * @param retired the month of retirement, when that lies before the year; else null
 */
public record LastYearsPerson(long placement, ResidentNumber person, String name, String certificateNumber, Months confirmed, State state, YearMonth retired) {

    /** Whether the person can be imported, and why not. */
    public enum State {
        /** Nothing has been said yet. */
        OPEN,
        /** Said to have left before the year; can still be imported. */
        LEFT,
        /** In this year's list already: 已导入. */
        IMPORTED,
        /** No month of the year lies within 就业年龄段. */
        PAST_WORKING_AGE
    }

    public boolean isChoosable() {
        return state == State.OPEN || state == State.LEFT;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public String getMaskedNumber() {
        return person.masked();
    }

    boolean matches(PlacementSearch search) {
        return !search.isForText() || name.contains(search.name()) || person.value().contains(search.plain());
    }
}
