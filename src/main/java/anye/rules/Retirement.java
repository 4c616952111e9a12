package anye.rules;

import anye.policy.RetirementLine;
import anye.policy.RetirementSteps;
import java.time.Period;
import java.time.YearMonth;

/**
 * 法定退休年龄 of somebody born in a month.
 *
 * @param month the month in which the age is reached
 */
public record Retirement(Period age, YearMonth month) {

    public static Retirement of(YearMonth born, RetirementLine line, RetirementSteps steps) {
        RetirementSteps.Line of = steps.line(line);
        int months = 12 * of.age() + delay(index(born), of, index(steps.since()));
        return new Retirement(Period.ofMonths(months).normalized(), born.plusMonths(months));
    }

    /** The month of retirement as a count of months, for the many. */
    static int monthIndex(int bornIndex, RetirementSteps.Line line, int sinceIndex) {
        return bornIndex + 12 * line.age() + delay(bornIndex, line, sinceIndex);
    }

    static int index(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    /** A month for each step begun since the reform, and no more than the most: first round up, then cap. */
    private static int delay(int bornIndex, RetirementSteps.Line line, int sinceIndex) {
        int since = bornIndex + 12 * line.age() - sinceIndex + 1;
        if (since <= 0 || line.every() == 0) {
            return 0;
        }
        return Math.min((since + line.every() - 1) / line.every(), line.most());
    }
}
