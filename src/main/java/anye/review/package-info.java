/**
 * The office's side of a declaration: what the departments' records could not decide, a reviewer decides (人工审核).
 *
 * <p>A {@code ReviewCase} is one person who has entered 待审核, with the cells (months of a question) that are asked of the
 * reviewer and the legal clock (审核时限, working days, the day of entry not counted). A {@link anye.review.Decision} answers
 * some months of one question; a case is decided whole, every cell exactly once, and the employer learns nothing before.
 * The clock stops while a department whose answer is needed is silent, since nobody can be late for somebody else
 * (业务部门未反馈). A city or province sees the cases below it (统管); a case is decided by the office in charge (业务属地).
 *
 * <p>Every case has an owner ({@code claimedBy}, 审核人): whoever claims it, or whom a supervisor (督导人员) or, after a working
 * day, the system gives it to; the cases of those who are absent (不在岗) go back. Nobody decides about their own work
 * ({@link anye.review.FourEyes}), and a share of the approvals is looked at again before anybody is told (复核,
 * {@link anye.review.SecondLook}). What belongs to another office goes there whole, with its clock and its papers (转业务属地,
 * {@link anye.review.TransferCase}).
 *
 * <p>好差评 ({@link anye.review.Ratings}) is here because it needs a completed declaration, which notice comes too early to know,
 * and the office's work queue and legal clock, which are this room's: a bad rating (差评) is a task that is due like a
 * case. Letters and hand-overs know nothing of it.
 */
package anye.review;
