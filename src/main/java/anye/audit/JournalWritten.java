package anye.audit;

/** A record has been added; it counts once its transaction is through. */
record JournalWritten(long sequence, String seal) {
}
