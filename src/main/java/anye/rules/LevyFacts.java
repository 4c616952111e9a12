package anye.rules;

import anye.kernel.EmployerType;
import java.math.BigDecimal;

/**
 * What an employer files for the levy (残保金).
 *
 * @param headcount 上年在职职工人数
 * @param creditedMonths 安置核定(月)
 * @param averageAnnualWage 上年在职职工年平均工资, yuan
 * @param socialAverageWage 当地社会平均工资, yuan a year; null when it is not known, and then no cap is applied
 */
public record LevyFacts(EmployerType employerType, Headcount headcount, int creditedMonths,
        BigDecimal averageAnnualWage, BigDecimal socialAverageWage) {
}
