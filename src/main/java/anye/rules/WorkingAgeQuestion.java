package anye.rules;

import anye.kernel.Gender;
import anye.policy.Cited;
import anye.policy.RetirementLine;
import anye.policy.RetirementSteps;
import anye.policy.YearPolicy;

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
        int pass = 0;
        int fail = 0;
        int earlier = 0;
        int later = 0;
        Cited<RetirementSteps> steps = null;
        for (int month = 1; month <= 12; month++) {
            if (policy.retirement(month) != steps) {
                steps = policy.retirement(month);
                earlier = lastMonth(born, earlier(facts), steps.value());
                later = lastMonth(born, later(facts), steps.value());
            }
            int bit = 1 << month - 1;
            int now = january + month - 1 + (policy.countingRetirementMonth().contains(month) ? 0 : 1);
            boolean grown = january + month - 1 >= born + 12 * policy.workingAge(month).value();
            pass |= grown && now <= earlier ? bit : 0;
            fail |= !grown || now > later ? bit : 0;
        }
        return Answers.of(pass, fail);
    }

    /** The line by which she retires at the earliest; a man has one line only. */
    static RetirementLine earlier(YearFacts facts) {
        if (facts.gender() == Gender.MALE) {
            return RetirementLine.M60;
        }
        return facts.jobCategory() == JobCategory.MANAGERIAL ? RetirementLine.W55 : RetirementLine.W50;
    }

    /** The line by which she retires at the latest. */
    static RetirementLine later(YearFacts facts) {
        if (facts.gender() == Gender.MALE) {
            return RetirementLine.M60;
        }
        return facts.jobCategory() == JobCategory.WORKER ? RetirementLine.W50 : RetirementLine.W55;
    }

    private static int lastMonth(int born, RetirementLine line, RetirementSteps steps) {
        return Retirement.monthIndex(born, steps.line(line), Retirement.index(steps.since()));
    }
}
