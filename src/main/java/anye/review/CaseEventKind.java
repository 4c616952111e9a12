package anye.review;

/** What can happen to a case on its way. */
public enum CaseEventKind {
    CLAIMED, RELEASED,
    /** A supervisor gives it to a reviewer. */
    REASSIGNED,
    /** Nobody took it for a working day, so the system gave it to the one with the fewest. */
    ASSIGNED,
    /** Its reviewer is absent. */
    GIVEN_BACK,
    /** The office in charge found that another is (收受分离, 属地). */
    TRANSFERRED,
    /** The employer chose another office. */
    MOVED,
    /** 复核: approved once; another looks again. */
    LOOKED_AT,
    /** 补正: the employer is asked for further papers, and the clock stands. */
    FURTHER_ASKED,
    FURTHER_ANSWERED, FURTHER_LAPSED, FURTHER_TAKEN_BACK,
    ASKED_AGAIN, HALF, MOST, DUE, DECIDED
}
