package anye.review;

/** Where a case stands. */
public enum CaseState {
    /** 待审核. */
    OPEN,
    /** 已审核. */
    DECIDED,
    /** The employer has taken the person back (重新登记, 删除): nothing is to be decided any more. */
    RECALLED
}
