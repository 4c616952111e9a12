package anye.review;

/** Where a request for further papers stands. Only one that is open can change, and once. */
public enum PaperRequestState {
    /** 待补正: the employer owes, and the clock stands. */
    ASKED,
    /** 已补正. */
    ANSWERED,
    /** 逾期未补正: the day has passed, and the reviewer decides on what is there. */
    LAPSED,
    /** The office needs nothing more. */
    TAKEN_BACK,
    /** The employer has taken the person back, and with the person the question is gone. */
    ENDED;

    boolean mayBecome(PaperRequestState next) {
        return this == ASKED && next != ASKED;
    }
}
