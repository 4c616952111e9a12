/**
 * 劳务派遣: what agencies file where a division demands it (郑州市残联 2026年6月2日《补充规定》, from employment months of
 * 2026-01 on). Which divisions demand it, and by when, says {@link anye.policy.Figure#DISPATCH_RULES} alone.
 *
 * <ul>
 * <li>劳务派遣单位 {@code agency}: the employer that holds the labour contract; 用工单位 {@code host}: the one where the
 * person works. Both sign in as employers
 * <li>资质备案 {@link anye.dispatch.QualificationRow}: filed each year, decided by the office; the filing of a year opens
 * the declarations that are made in that year
 * <li>派遣合同（协议） {@link anye.dispatch.ContractTerms}, and the 双方盖章的派遣残疾人名册 {@link anye.dispatch.RosterLine}
 * in editions, of which none is ever lost
 * <li>计入方 {@link anye.dispatch.Side}: by agreement (残联厅函〔2022〕63号 一(三)) a month of a person counts for the host,
 * otherwise for the agency, and never for both
 * <li>比对 {@link anye.dispatch.CrossCheck}: roster, filing and the host's declaration say the same, or the month is
 * 认定为未安排残疾人就业
 * <li>申报表 {@link anye.dispatch.FormContent}: the annex of the provision
 * </ul>
 *
 * <p>Later rooms ask {@link anye.dispatch.DispatchChecks} and {@link anye.dispatch.DispatchMonths}; what a host has
 * declared this room learns by {@link anye.dispatch.DeclaredDispatches}, which a later room answers.
 */
package anye.dispatch;
