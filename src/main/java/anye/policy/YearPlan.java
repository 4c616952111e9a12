package anye.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 节假日安排 of one year, as the State Council announces it.
 *
 * @param off the days of rest, public holidays and moved ones, weekends among them or not
 * @param work the weekend days on which work is made up (调休上班)
 */
public record YearPlan(int year, Set<LocalDate> off, Set<LocalDate> work) {

    public YearPlan {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
    }

    boolean isOff(LocalDate day) {
        return off.contains(day) || isWeekend(day) && !work.contains(day);
    }

    /** The first day that cannot be: of another year, both at once, or work made up on a day that is one of work anyway. */
    public Optional<LocalDate> fault() {
        return Stream.concat(off.stream(), work.stream())
                .filter(day -> day.getYear() != year || work.contains(day) && (off.contains(day) || !isWeekend(day))).min(LocalDate::compareTo);
    }

    /** The first public holiday with a day of its own in the solar calendar that the plan leaves out. */
    public Optional<LocalDate> missing() {
        return WorkingDays.SOLAR.stream().map(day -> day.atYear(year)).filter(day -> !off.contains(day)).min(LocalDate::compareTo);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
