package anye.declaration;

/** The levels of 学历 that a college gives (GB/T 4658). */
public enum Degree {
    /** 研究生. */
    POSTGRADUATE,
    /** 大学本科. */
    UNDERGRADUATE,
    /** 大学专科. */
    JUNIOR_COLLEGE
}
