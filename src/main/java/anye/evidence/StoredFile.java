package anye.evidence;

import anye.kernel.CreditCode;

/** A file taken out of the store, to be shown. */
public record StoredFile(long id, CreditCode owner, String shownName, FileKind kind, byte[] content) {
}
