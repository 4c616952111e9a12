/**
 * 撤销认定和重新审核: the office takes back what it has certified or decided (《补充规定》七; 浙残联发〔2022〕3号 一（一）、二（三）).
 *
 * <p>A {@link anye.review.revocation.Revocation} begins where something turns out to be untrue or wrong: at a joint inspection
 * (联合检查), a denial by the person (本人核实), a comparison with the rosters of dispatch, new facts, or a mistake of the office's
 * own. One person proposes it and sees its effects; the employer is told and heard first (告知、陈述申辩); another person decides.
 * What may happen in which state, and who may cause it, stands in {@link anye.review.revocation.RevocationAct} alone.
 */
package anye.review.revocation;
