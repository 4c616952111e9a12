/**
 * Dated, cited figures of the law per division, and the working-day calendar.
 *
 * <p>Each figure is one file below {@code policy/} on the class path: editions by their first month, each with value and
 * citation in one node. What no edition covers is absent ({@link anye.policy.NotInForce}), never zero. Pure: no clock,
 * no database.
 *
 * <ul>
 * <li>最低工资标准 minimum wage; 安排比例 quota ratio; 分档减缴 bands; 征收标准上限 wage cap
 * <li>法定退休年龄 retirement (全国人大常委会 2024-09-13 决定)
 * <li>申报期 filing window; 工作日 and 调休 {@link anye.policy.WorkingDays}
 * </ul>
 */
package anye.policy;
