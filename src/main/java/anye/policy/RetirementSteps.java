package anye.policy;

import java.time.YearMonth;
import java.util.Map;

/**
 * 法定退休年龄: the original age of each line, and since when it grows by a month every so many months, up to a limit.
 *
 * @param since the first month in which reaching the original age means a delay
 */
public record RetirementSteps(YearMonth since, Map<RetirementLine, Line> lines) {

    /**
     * @param age the original age in years
     * @param every a month of delay for each so many months; 0 for a fixed age
     * @param most the longest delay in months
     */
    public record Line(int age, int every, int most) {
    }

    public RetirementSteps {
        lines = Map.copyOf(lines);
    }

    public Line line(RetirementLine line) {
        return lines.get(line);
    }
}
