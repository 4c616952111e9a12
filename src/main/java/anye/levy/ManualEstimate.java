package anye.levy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 残保金计算器 of the operations manual (第5节), as printed there. It is an estimate and not the levy: it knows no bands, no
 * exemption and no cap, and what it calls saved leaves the wage of a person of grade 1 or 2 out twice.
 *
 * @param headcount 单位员工人数
 * @param percent 残疾人安置比例, 1.5 for 1.5 %
 * @param severeMonths 安置人月数 of 1-2级伤残
 * @param mildMonths 安置人月数 of 3-4级伤残(含军残5-8级)
 * @param monthlyWage 单位月平均工资, yuan
 * @param disabledWage 残疾员工月薪, yuan
 */
public record ManualEstimate(BigDecimal headcount, BigDecimal percent, int severeMonths, int mildMonths, BigDecimal monthlyWage,
        BigDecimal disabledWage) {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    /** 预计缴纳残保金: never below 0. */
    public BigDecimal levy() {
        return yuan(levyByFormula().max(BigDecimal.ZERO));
    }

    /** What the formula gives, below 0 for who has placed more than the quota. A twelfth of the months times twelve is exact. */
    public BigDecimal levyByFormula() {
        BigDecimal requiredMonths = headcount.multiply(percent.movePointLeft(2)).multiply(TWELVE);
        return yuan(requiredMonths.subtract(creditedMonths()).multiply(monthlyWage));
    }

    /** 预计可节约: never below 0. */
    public BigDecimal saving() {
        return yuan(savingByFormula().max(BigDecimal.ZERO));
    }

    public BigDecimal savingByFormula() {
        return yuan(creditedMonths().multiply(monthlyWage.subtract(disabledWage)));
    }

    /** 安置成本. The manual prints no formula: months times 残疾员工月薪. */
    public BigDecimal severeCost() {
        return cost(severeMonths);
    }

    public BigDecimal mildCost() {
        return cost(mildMonths);
    }

    /** (1000*1.5%-(0*2+0)/12)*65000*12, as the manual writes it. */
    public String levyFormula() {
        return "(%s*%s%%-(%d*2+%d)/12)*%s*12".formatted(plain(headcount), plain(percent), severeMonths, mildMonths, plain(monthlyWage));
    }

    public String savingFormula() {
        return "(%d*2+%d)*(%s-%s)".formatted(severeMonths, mildMonths, plain(monthlyWage), plain(disabledWage));
    }

    private BigDecimal creditedMonths() {
        return BigDecimal.valueOf(2L * severeMonths + mildMonths);
    }

    private BigDecimal cost(int months) {
        return yuan(disabledWage.multiply(BigDecimal.valueOf(months)));
    }

    private static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
