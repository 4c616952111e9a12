package anye.notice;

/** Where an edition of a public notice stands. It is not kept: it follows from what was done and what time it is. */
public enum NoticeState {
    /** 草稿: seen by the office alone. */
    DRAFT,
    /** 待发布: its time has not come. */
    SCHEDULED,
    /** 已发布. */
    PUBLISHED,
    /** 已更正: a later edition has taken its place. */
    SUPERSEDED,
    /** 已撤回. */
    WITHDRAWN
}
