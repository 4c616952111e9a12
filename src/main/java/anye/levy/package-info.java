/**
 * The levy (残疾人就业保障金, 残保金): what it will probably be, and relief from it.
 *
 * <ul>
 * <li>残保金计算器 {@link anye.levy.ManualEstimate}: the reckoning that the operations manual prints (第5节), as printed;
 *     beside it the levy by law ({@link anye.rules.Levy}), what one more hire would change
 *     ({@link anye.levy.OneMoreHire}) and the years ahead ({@link anye.levy.YearAhead})
 * <li>缓减免申请 {@link anye.levy.ReliefApplication}: reduction (减免) or deferral (缓缴) after a disaster (财税〔2015〕72号
 *     第十七条); the office in charge grants or refuses, and announces what was granted once a year (公告)
 * </ul>
 *
 * <p>Nothing that is reckoned here is kept: the tax bureau assesses the levy.
 */
package anye.levy;
