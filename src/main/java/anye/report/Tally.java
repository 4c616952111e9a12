package anye.report;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is counted of a scope and year.
 *
 * @param units that began a declaration of the year, completed or not
 * @param silent known units that began none
 * @param people registered (安置登记)
 * @param confirmed 安置确认, in months
 * @param credited 安置核定, in months
 * @param inTime cases decided on their last day or before
 * @param overdue open cases whose last day is past and whose clock is not stopped
 * @param durations how many decided cases took so many working days
 */
public record Tally(long units, long completed, long silent, long people, long confirmed, long credited, long inTime, long late, long open, long overdue,
        SortedMap<Integer, Long> durations) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, new TreeMap<>());

    Tally plus(Tally other) {
        var both = new TreeMap<>(durations);
        other.durations.forEach((days, cases) -> both.merge(days, cases, Long::sum));
        return new Tally(units + other.units, completed + other.completed, silent + other.silent, people + other.people, confirmed + other.confirmed,
                credited + other.credited, inTime + other.inTime, late + other.late, open + other.open, overdue + other.overdue, both);
    }

    /** Begun and not completed. */
    public long getBegun() {
        return units - completed;
    }

    public long getDecided() {
        return inTime + late;
    }

    /** Half of the decided cases took at most so many working days; null while none is decided. */
    public Integer getMedian() {
        return Medians.of(durations);
    }

    /** 按时办结率 in whole per cent, rounded down so that 100 means all; null while none is decided. */
    public Long getPercentInTime() {
        return getDecided() == 0 ? null : inTime * 100 / getDecided();
    }
}
