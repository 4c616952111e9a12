package anye.access;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;

/**
 * 代录入: the right of one window clerk to act for one employer in one business year, until the end of the day at the latest (浙残联发〔2022〕3号 四：
 * 由窗口服务人员代为申请).
 *
 * @param acceptance the number of the acceptance at the window on which it rests
 */
public record Mandate(long id, long acceptance, CreditCode employer, String employerName, BusinessYear year) {
}
