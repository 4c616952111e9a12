package anye.handover;

/** Where a hand-over stands. */
public enum HandoverState {
    /** To be sent, for the first time or again. */
    PENDING,
    /** The tax bureau has answered. */
    ACKNOWLEDGED,
    /** Withdrawn before it was ever sent: nobody needs to know. */
    CANCELLED
}
