package anye.review.revocation;

/** What the office wants to do. */
public enum RevocationKind {
    /** 撤销认定: the months count as 未安排残疾人就业 (《补充规定》七); the rest stays certified. */
    NOT_PLACED,
    /** 重新审核: a reviewer decides again; what was certified is void until then. */
    DECIDE_AGAIN
}
