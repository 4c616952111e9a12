package anye.rules;

import anye.kernel.EmployerType;
import anye.policy.Cited;
import anye.policy.LevyBands;
import anye.policy.LevyPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * 残疾人就业保障金 of one employer and year (财税〔2015〕72号 第八条).
 *
 * <p>The gap need not be whole (以公式计算结果为准,可以不是整数). Counted in months it is exact, so nothing is rounded
 * before the end; persons are rounded to four places for display only. Whether the quota is met, or a band reached, is not
 * decided by the rounding of the headcount that was given.
 *
 * @param beforeBand after the cap, before band and exemption
 * @param band the part of the amount that is paid; 1.00 when the quota is reached
 */
public record Levy(BigDecimal quotaRatio, BigDecimal required, BigDecimal placed, BigDecimal gap, BigDecimal beforeBand,
        BigDecimal band, boolean exempt, BigDecimal payable, List<Step> steps) {

    /** One line of the reckoning. @param text the message key */
    public record Step(String text, List<Object> arguments, String citation, boolean verified) {
    }

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final String FORMULA = "财税〔2015〕72号第八条";

    public Levy {
        steps = List.copyOf(steps);
    }

    public static Levy of(LevyFacts facts, LevyPolicy policy) {
        List<Step> steps = new ArrayList<>();
        BigDecimal ratio = policy.quotaRatio().value();
        BigDecimal credited = BigDecimal.valueOf(facts.creditedMonths());
        BigDecimal requiredMonths = facts.headcount().monthsOf(ratio);
        BigDecimal gapMonths = facts.headcount().isReached(ratio, credited) ? BigDecimal.ZERO : requiredMonths.subtract(credited);
        steps.add(step("rules.levy.required", policy.quotaRatio(), facts.headcount().average(), ratio, persons(requiredMonths)));
        steps.add(new Step("rules.levy.gap", texts(persons(requiredMonths), facts.creditedMonths(), persons(credited),
                persons(gapMonths)), FORMULA, true));

        BigDecimal wage = wage(facts, policy, steps);
        BigDecimal yuanMonths = gapMonths.multiply(wage);
        BigDecimal beforeBand = yuan(yuanMonths);
        steps.add(new Step("rules.levy.beforeBand", texts(persons(gapMonths), wage, beforeBand), FORMULA, true));

        BigDecimal band = band(facts, policy, gapMonths, credited, steps);
        boolean exempt = exempt(facts, policy, steps);
        BigDecimal payable = exempt ? yuan(BigDecimal.ZERO) : yuan(yuanMonths.multiply(band));
        steps.add(new Step("rules.levy.payable", texts(payable), FORMULA, true));
        return new Levy(ratio, persons(requiredMonths), persons(credited), persons(gapMonths), beforeBand, band, exempt,
                payable, steps);
    }

    /** Up to the cap, itself included, the employer's own average; above it the cap. */
    private static BigDecimal wage(LevyFacts facts, LevyPolicy policy, List<Step> steps) {
        BigDecimal own = facts.averageAnnualWage();
        if (facts.socialAverageWage() == null) {
            steps.add(step("rules.levy.noCap", policy.wageCap(), own));
            return own;
        }
        BigDecimal cap = facts.socialAverageWage().multiply(policy.wageCap().value());
        boolean above = own.compareTo(cap) > 0;
        steps.add(step(above ? "rules.levy.capped" : "rules.levy.belowCap", policy.wageCap(), own, cap, policy.wageCap().value()));
        return above ? cap : own;
    }

    /** The ratio that decides is compared by multiplying out, because most quotients do not end; what was rounded does not decide. */
    private static BigDecimal band(LevyFacts facts, LevyPolicy policy, BigDecimal gapMonths, BigDecimal credited,
            List<Step> steps) {
        if (gapMonths.signum() == 0) {
            steps.add(step("rules.levy.met", policy.quotaRatio(), policy.quotaRatio().value()));
            if (credited.compareTo(facts.headcount().monthsOf(policy.quotaRatio().value())) < 0) {
                steps.add(rounded(facts));
            }
            return new BigDecimal("1.00");
        }
        LevyBands.Band reached = policy.bands().value().bands().stream()
                .filter(band -> facts.headcount().isReached(band.atLeast(), credited)).findFirst().orElseThrow();
        BigDecimal percent = credited.movePointRight(2).divide(facts.headcount().months(), 4, RoundingMode.HALF_UP);
        steps.add(step("rules.levy.band", policy.bands(), percent, reached.factor()));
        if (credited.compareTo(facts.headcount().monthsOf(reached.atLeast())) < 0) {
            steps.add(rounded(facts));
        }
        return reached.factor();
    }

    /** Said where it makes the difference. */
    private static Step rounded(LevyFacts facts) {
        return new Step("rules.levy.rounded", texts(facts.headcount().average()), FORMULA, true);
    }

    private static boolean exempt(LevyFacts facts, LevyPolicy policy, List<Step> steps) {
        Cited<Integer> most = policy.smallEnterprise();
        boolean exempt = facts.employerType() == EmployerType.ENTERPRISE
                && facts.headcount().months().compareTo(BigDecimal.valueOf(most.value()).multiply(TWELVE)) <= 0;
        if (exempt) {
            steps.add(step("rules.levy.exempt", most, most.value()));
        }
        return exempt;
    }

    private static BigDecimal persons(BigDecimal months) {
        return months.divide(TWELVE, 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal yuan(BigDecimal yuanMonths) {
        return yuanMonths.divide(TWELVE, 2, RoundingMode.HALF_UP);
    }

    private static Step step(String text, Cited<?> figure, Object... arguments) {
        return new Step(text, texts(arguments), figure.citation(), figure.verified());
    }

    /** Numbers as plain text: a message must not print them in another country's way. */
    private static List<Object> texts(Object... arguments) {
        return List.of(arguments).stream().map(argument -> (Object) (argument instanceof BigDecimal number
                ? number.toPlainString() : argument.toString())).toList();
    }
}
