/**
 * 发送税务部门: what a declaration came to, handed over to the tax bureau (税务部门), and its answer.
 *
 * <p>A {@code Handover} is filed in the transaction of 完成申报 or of a granted withdrawal and sent from there. What is sent
 * is a total for each month, no person. The tax bureau is asked by HTTP: {@code POST} of JSON to {@code anye.tax.url}, with
 * {@code Authorization: Bearer} and the secret agreed on ({@code anye.secret.tax}), with
 * {@code Idempotency-Key}, so that the same hand-over repeated has one effect; {@code Seal-Signature} and {@code Seal-Key} prove
 * where it comes from (Ed25519 over the body). It answers 200 with {@code {"state":"CONSISTENT"}} or
 * {@code {"state":"INCONSISTENT"}} (与金税系统核对一致或不一致). Anything else is asked again, later and later, and said aloud
 * when it goes on; it is never given up, since an employer whose result does not arrive counts as having placed nobody.
 */
package anye.handover;
