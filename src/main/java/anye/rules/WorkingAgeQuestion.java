package anye.rules;

import anye.kernel.Gender;
import anye.kernel.Months;
import anye.policy.RetirementLine;
import anye.policy.RetirementSteps;
import anye.policy.YearPolicy;
import java.util.List;

/**
 * 是否就业年龄段: from the month of the 16th birthday to the month of retirement.
 *
 * <p>A woman whose 岗位性质 nobody said may retire by either of two lines: up to the earlier she passes, after the later
 * she fails, and between them there is no record to tell (需提供岗位证明).
 */
final class WorkingAgeQuestion {

    private WorkingAgeQuestion() {
    }

    static long ask(YearFacts facts, YearPolicy policy) {
        if (facts.birthDate() == null) {
            return Answers.of(0, 0);
        }
        int born = facts.birthDate().getYear() * 12 + facts.birthDate().getMonthValue() - 1;
        int january = policy.year().value() * 12;
        RetirementLine earlier = earlier(facts);
        RetirementLine later = later(facts);
        List<Months> spans = policy.ageSpans();
        int pass = 0;
        int fail = 0;
        for (int i = 0; i < spans.size(); i++) {
            int span = spans.get(i).bits();
            int month = spans.get(i).first();
            RetirementSteps steps = policy.retirement(month).value();
            int ended = policy.countingRetirementMonth().contains(month) ? 1 : 0;
            int grown = from(born + 12 * policy.workingAge(month).value() - january);
            pass |= span & grown & ~from(lastMonth(born, earlier, steps) + ended - january);
            fail |= span & (~grown | from(lastMonth(born, later, steps) + ended - january));
        }
        return Answers.of(pass, fail);
    }

    /** The months from one on, counted from January as 0; it may lie in another year. */
    private static int from(int month) {
        return YearVerdict.YEAR << Math.max(0, Math.min(12, month)) & YearVerdict.YEAR;
    }

    /** The line by which she retires at the earliest; a man has one line only. */
    static RetirementLine earlier(YearFacts facts) {
        if (facts.gender() == Gender.MALE) {
            return RetirementLine.M60;
        }
        return facts.jobCategory() == JobCategory.MANAGERIAL ? RetirementLine.W55 : RetirementLine.W50;
    }

    /** The line by which she retires at the latest; of somebody whose sex nobody said, that of a man. */
    static RetirementLine later(YearFacts facts) {
        if (facts.gender() != Gender.FEMALE) {
            return RetirementLine.M60;
        }
        return facts.jobCategory() == JobCategory.WORKER ? RetirementLine.W50 : RetirementLine.W55;
    }

    private static int lastMonth(int born, RetirementLine line, RetirementSteps steps) {
        return Retirement.monthIndex(born, steps.line(line), Retirement.index(steps.since()));
    }
}
