/**
 * 窗口受理和代录入: an employer comes to the counter with its papers (浙残联发〔2022〕3号 四（一）; 鞍山 2026 年公告 三).
 *
 * <p>An {@link anye.review.window.Acceptances acceptance} (受理) is one visit for one business year: accepted on the spot, or
 * not, with the reason and a day by which the office finishes it. Once it is accepted a clerk enters for the employer on the
 * employer's own pages ({@code anye.access.Mandate}); whatever is entered is noted with the clerk's name
 * ({@code anye.declaration.WindowEntries}), and with the code on its receipt the employer sees it, objects, or takes over online.
 */
package anye.review.window;
