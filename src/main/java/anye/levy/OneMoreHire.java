package anye.levy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import anye.policy.LevyPolicy;
import anye.rules.Levy;
import anye.rules.LevyFacts;

/**
 * What if one more disabled person worked from a month on to the end of the year?
 *
 * <p>The person is staff, too: the average headcount grows by the months over twelve and the average wage takes the new
 * wage in. So a hire can also cost: with the thirty-first employee an enterprise is no longer exempt.
 *
 * @param fromMonth 1 to 12
 * @param severe 残疾人证1-2级 or 残疾军人证1-3级, counted twice
 * @param monthlyWage of the person, yuan
 */
public record OneMoreHire(int fromMonth, boolean severe, HireBy by, BigDecimal monthlyWage) {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    /**
     * @param credited 核定月数 that the hire adds
     * @param saving how much less is paid; below 0 when more is
     * @param cost of the person's wages until the end of the year
     * @param breakEven the monthly wage that the saving covers; never below 0
     */
    public record Effect(int months, int credited, BigDecimal before, BigDecimal after, BigDecimal saving, BigDecimal cost, BigDecimal breakEven) {

        /** Whether the saving pays for the wages. */
        public boolean isCovered() {
            return saving.signum() > 0 && saving.compareTo(cost) >= 0;
        }

        /** What the saving does not cover. */
        public BigDecimal net() {
            return cost.subtract(saving).max(BigDecimal.ZERO);
        }

        public boolean isDearer() {
            return saving.signum() < 0;
        }

        /** How much more is paid. */
        public BigDecimal extra() {
            return saving.negate().max(BigDecimal.ZERO);
        }
    }

    public int months() {
        return 13 - fromMonth;
    }

    public Effect effect(LevyFacts before, LevyPolicy policy) {
        BigDecimal paid = Levy.of(before, policy).payable();
        BigDecimal paidThen = Levy.of(with(before), policy).payable();
        BigDecimal saving = paid.subtract(paidThen);
        BigDecimal breakEven = saving.max(BigDecimal.ZERO).divide(BigDecimal.valueOf(months()), 2, RoundingMode.DOWN);
        return new Effect(months(), credited(), paid, paidThen, saving, monthlyWage.multiply(BigDecimal.valueOf(months())).setScale(2, RoundingMode.HALF_UP), breakEven);
    }

    public OneMoreHire from(int month, boolean grade) {
        return new OneMoreHire(month, grade, by, monthlyWage);
    }

    private int credited() {
        return by.countsHere() ? months() * (severe ? 2 : 1) : 0;
    }

    private LevyFacts with(LevyFacts facts) {
        if (!by.countsHere()) {
            return facts;
        }
        var headcount = facts.headcount().plus(months());
        // a year's average wage times twelve times the people is twelve times the wages
        BigDecimal wages = facts.averageAnnualWage().multiply(facts.headcount().months()).add(monthlyWage.multiply(BigDecimal.valueOf(months())).multiply(TWELVE));
        return new LevyFacts(facts.employerType(), headcount, facts.creditedMonths() + credited(), wages.divide(headcount.months(), MathContext.DECIMAL128), facts.socialAverageWage());
    }
}
