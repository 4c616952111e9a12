package anye.evidence;

import anye.kernel.CreditCode;

/** A file that was handed in holds a virus: it is refused, and its owner has to hear of it. */
public record VirusFound(long fileId, CreditCode owner, String shownName) {
}
