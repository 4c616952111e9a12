package anye.audit;

/** The first place at which the journal is not what was written. */
public record Flaw(long sequence, Kind kind) {

    public enum Kind {
        /** The record's text, time, order or seal is not what was sealed. */
        ALTERED,
        /** No record has this number although later ones exist. */
        MISSING,
        /** The journal ends before this record, which was written. */
        CUT_OFF,
        /** The journal goes on beyond its head. */
        ADDED,
        /** Another record was written under this number than the one remembered outside the database. */
        REPLACED,
        /** The newest record is remembered nowhere outside the database, so nothing shows that it is the newest. */
        NOT_ANCHORED
    }
}
