package anye.amendment;

/** Where an amendment stands. */
public enum AmendmentState {
    PROPOSED, IN_FORCE, REFUSED, WITHDRAWN
}
