package anye.rules;

import anye.kernel.BusinessYear;
import anye.kernel.Months;
import anye.policy.YearPolicy;
import java.time.LocalDate;

/** Which months a period of days covers: each month by the rule in force in it. */
final class Coverage {

    private Coverage() {
    }

    /** @param to null for an open end */
    static int of(LocalDate from, LocalDate to, YearPolicy policy) {
        BusinessYear year = policy.year();
        int anyDay = policy.coveredByAnyDay().bits();
        int touched = Months.touched(year, from, to).bits();
        return anyDay == YearVerdict.YEAR ? touched : touched & anyDay | whole(from, to, touched, year) & ~anyDay;
    }

    private static int whole(LocalDate from, LocalDate to, int touched, BusinessYear year) {
        return Months.where(month -> (touched & 1 << month - 1) != 0
                && (from == null || !from.isAfter(year.month(month).atDay(1)))
                && (to == null || !to.isBefore(year.month(month).atEndOfMonth()))).bits();
    }
}
