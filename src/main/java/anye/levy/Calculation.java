package anye.levy;

import java.math.BigDecimal;
import java.util.List;

import anye.kernel.Money;
import anye.policy.Cited;
import anye.policy.LevyPolicy;
import anye.rules.Levy;

/**
 * What the calculator answers.
 *
 * @param hire what the hire that was asked about changes
 * @param hires the same for every month, of both groups of grades
 * @param ahead the next years, as far as figures reach
 * @param minimumWage of the division at the end of the year; null where none is known
 */
public record Calculation(LevyQuestion question, ManualEstimate manual, LevyPolicy policy, Levy levy, OneMoreHire.Effect hire, List<HireMonth> hires,
        List<YearAhead> ahead, Cited<Money> minimumWage) {

    /** One more hire from a month on, of either group. */
    public record HireMonth(int month, OneMoreHire.Effect severe, OneMoreHire.Effect mild) {
    }

    public Calculation {
        hires = List.copyOf(hires);
        ahead = List.copyOf(ahead);
    }

    /** 安排比例 of the division in per cent, which the levy by law is reckoned with. */
    public BigDecimal lawfulPercent() {
        return policy.quotaRatio().value().movePointRight(2);
    }

    public boolean isOtherRatio() {
        return lawfulPercent().compareTo(question.percent()) != 0;
    }

    /** Months paid below the minimum wage do not count (财税〔2015〕72号 第七条). */
    public boolean isBelowMinimumWage() {
        return minimumWage != null && question.disabledWage().signum() > 0 && question.disabledWage().compareTo(minimumWage.value().yuan()) < 0;
    }
}
