package anye.levy;

import java.math.BigDecimal;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.rules.Headcount;
import anye.rules.LevyFacts;

/**
 * What is asked of the calculator.
 *
 * @param division 单位所在地区; {@link Division#NATION} when none was said
 * @param headcount 单位员工人数: twelve monthly heads, or one average
 * @param percent 残疾人安置比例 as typed, 1.5 for 1.5 %; the law's own ratio is that of the division
 * @param monthlyWage 单位月平均工资, yuan
 * @param disabledWage 残疾员工月薪, yuan
 * @param socialAverageWage 当地社会平均工资, yuan a year; null when it was not said
 * @param hire one more person to hire
 */
public record LevyQuestion(Division division, EmployerType type, BusinessYear year, Headcount headcount, BigDecimal percent, BigDecimal monthlyWage,
        BigDecimal disabledWage, int severeMonths, int mildMonths, BigDecimal socialAverageWage, OneMoreHire hire) {

    public ManualEstimate manual() {
        return new ManualEstimate(headcount.average(), percent, severeMonths, mildMonths, monthlyWage, disabledWage);
    }

    public LevyFacts facts() {
        return new LevyFacts(type, headcount, 2 * severeMonths + mildMonths, monthlyWage.multiply(BigDecimal.valueOf(12)), socialAverageWage);
    }
}
