/**
 * What the offices know of themselves and of the employers of their region, and what everybody may know.
 *
 * <ul>
 * <li>统管 {@link anye.report.Supervision}: from a province over its cities and counties to the 案卷 of one employer, each
 *     figure the sum of the list beneath it; 行业、岗位分析 {@link anye.report.Analysis}
 * <li>未申报，视为未安排 {@link anye.report.Undeclared}: who was known and filed nothing in time (财税〔2015〕72号 第十二条)
 * <li>超比例 {@link anye.report.OverQuota} and 退出 {@link anye.report.Exits}; 联合检查 {@link anye.report.Inspections} with
 *     人社 (郑残联 劳务派遣通知)
 * <li>年度总结报告 {@link anye.report.YearlyReports}: due on 1 December (浙残联发〔2022〕3号 六), frozen with its figures
 * <li>历史数据导入 {@link anye.report.Imports}: results of 2020 and 2021, and registers of units, from a template
 * <li>公开数据 {@link anye.report.OpenStatistics}: small cells are suppressed, and what would give them away
 * </ul>
 *
 * <p>Everything is aggregated in the database, and within the {@link anye.report.Scope} of the office that asks.
 */
package anye.report;
