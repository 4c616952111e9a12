/**
 * The words everybody speaks.
 *
 * <p>Values that know whether they are well-formed, and nothing else: no clock, no database, no figure of the law.
 * Every other room may use this one; it uses none.
 *
 * <ul>
 * <li>居民身份证号 {@link anye.kernel.ResidentNumber} (GB 11643-1999)
 * <li>统一社会信用代码 {@link anye.kernel.CreditCode} (GB 32100-2015)
 * <li>残疾人证号 {@link anye.kernel.CertificateNumber}, 残疾类别 {@link anye.kernel.DisabilityCategory} (GB/T 26341-2010)
 * <li>行政区划 {@link anye.kernel.Division} (GB/T 2260)
 * <li>业务年度 {@link anye.kernel.BusinessYear}, 月份的集合 {@link anye.kernel.Months}
 * <li>金额 {@link anye.kernel.Money}, in whole fen
 * </ul>
 */
package anye.kernel;
