package anye.policy;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The figures of the levy on one business year.
 *
 * <p>The ratio is that of the business year; bands, exemption and cap are matched on the 费款所属期, the year after
 * (财政部公告2023年第8号 speaks of the time of paying).
 */
public record LevyPolicy(Division division, BusinessYear year, Cited<BigDecimal> quotaRatio, Cited<LevyBands> bands,
        Cited<Integer> smallEnterprise, Cited<BigDecimal> wageCap) {

    LevyPolicy(Policies policies, Division division, BusinessYear year) {
        this(division, year,
                policies.figure(Figure.QUOTA_RATIO, division, year.month(12)),
                policies.figure(Figure.LEVY_BANDS, division, payment(year)),
                policies.figure(Figure.SMALL_ENTERPRISE, division, payment(year)),
                policies.figure(Figure.WAGE_CAP, division, payment(year)));
    }

    private static YearMonth payment(BusinessYear year) {
        return YearMonth.of(year.filedIn(), 1);
    }
}
