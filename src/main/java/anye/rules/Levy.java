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
 * before the end; persons are rounded to four places for display only.
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
        BigDecimal requiredMonths = facts.averageHeadcount().multiply(ratio).multiply(TWELVE);
        BigDecimal gapMonths = requiredMonths.subtract(credited).max(BigDecimal.ZERO);
        steps.add(step("rules.levy.required", policy.quotaRatio(), facts.averageHeadcount(), ratio, persons(requiredMonths)));
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

    /** The ratio that decides is compared by multiplying out, because most quotients do not end. */
    private static BigDecimal band(LevyFacts facts, LevyPolicy policy, BigDecimal gapMonths, BigDecimal credited,
            List<Step> steps) {
        if (gapMonths.signum() == 0) {
            steps.add(step("rules.levy.met", policy.quotaRatio(), policy.quotaRatio().value()));
            return new BigDecimal("1.00");
        }
        BigDecimal headcountMonths = facts.averageHeadcount().multiply(TWELVE);
        LevyBands.Band reached = policy.bands().value().bands().stream()
                .filter(band -> credited.compareTo(band.atLeast().multiply(headcountMonths)) >= 0)
                .findFirst().orElseThrow();
        BigDecimal percent = credited.movePointRight(2).divide(headcountMonths, 4, RoundingMode.HALF_UP);
        steps.add(step("rules.levy.band", policy.bands(), percent, reached.factor()));
        return reached.factor();
    }

    private static boolean exempt(LevyFacts facts, LevyPolicy policy, List<Step> steps) {
        Cited<Integer> most = policy.smallEnterprise();
        boolean exempt = facts.employerType() == EmployerType.ENTERPRISE
                && facts.averageHeadcount().compareTo(BigDecimal.valueOf(most.value())) <= 0;
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
