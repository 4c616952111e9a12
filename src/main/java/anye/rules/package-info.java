/**
 * The questions the law asks about one person in one year, the counting, and the levy: pure functions.
 *
 * <p>{@link anye.rules.Rules#verify} takes {@link anye.rules.YearFacts} and a {@link anye.policy.YearPolicy} and gives a
 * {@link anye.rules.YearVerdict}: every question of every month, because the letter gives every reason.
 * {@link anye.rules.Rules#explain} says why, by the same functions. No clock: whether a month has begun is for the asker.
 *
 * <ul>
 * <li>人员信息校验 verification: 工资信息, 社保参保状态, 医保参保状态, 残疾证状态, 是否就业年龄段, 合同状态 (操作手册; 鞍山公告)
 * <li>安置登记 / 安置确认 / 安置核定(月): chosen, confirmed, credited months
 * <li>残保金 {@link anye.rules.Levy}; 法定退休年龄 {@link anye.rules.Retirement}
 * </ul>
 */
package anye.rules;
