package anye.levy;

/** Where an application for relief stands. */
public enum ReliefState {
    /** 草稿: nobody but the employer sees it. */
    DRAFT,
    /** 待审批. */
    SUBMITTED,
    /** 退回补正. */
    RETURNED,
    /** 已批准. */
    GRANTED,
    /** 不予批准. */
    REFUSED,
    /** 已撤回. */
    WITHDRAWN;

    /** Whether the employer may write in it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it stands in the way of another for the same year: it waits, or it has been granted. */
    public boolean isLive() {
        return this == SUBMITTED || this == RETURNED || this == GRANTED;
    }

    public boolean isDecided() {
        return this == GRANTED || this == REFUSED;
    }
}
