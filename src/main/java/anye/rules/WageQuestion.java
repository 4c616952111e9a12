package anye.rules;

import anye.policy.YearPolicy;

/** 发放工资≥当地的最低工资标准, month by month, because the figure changes within a year. */
final class WageQuestion {

    private WageQuestion() {
    }

    static long ask(YearFacts facts, YearPolicy policy) {
        int pass = 0;
        int paid = 0;
        for (int month = 1; month <= 12; month++) {
            long wage = facts.wages().fen(month);
            int bit = 1 << month - 1;
            paid |= wage > 0 ? bit : 0;
            pass |= wage > 0 && wage >= policy.minimumWageFen(month) ? bit : 0;
        }
        return Answers.of(pass, paid & ~pass);
    }
}
