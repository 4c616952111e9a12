/**
 * Who did or saw what, for whom: a journal to which records are only ever added (审计日志; 网络安全法 第二十一条,
 * GB/T 22239-2019 安全审计).
 *
 * <p>Each record is sealed together with the seal of the one before it, by a key that is not in the database, so a record
 * that is changed, removed, slipped in or moved breaks the chain at its place ({@link anye.audit.VerifyJournal}). The
 * newest seal is kept a second time outside the database ({@link anye.audit.Anchor}): a journal cut off at its end, or a
 * database put back to an older state, no longer agrees with it.
 *
 * <p>Records carry codes and numbers of rows, never personal data.
 */
package anye.audit;
