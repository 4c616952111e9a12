package anye.declaration;

/** 学习形式. */
public enum StudyForm {
    /** 全日制. */
    FULL_TIME,
    /** 非全日制. */
    PART_TIME,
    /** 自学考试. */
    SELF_TAUGHT,
    /** 网络教育、开放教育. */
    ONLINE
}
