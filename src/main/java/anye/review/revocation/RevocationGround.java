package anye.review.revocation;

/** Where it began. */
public enum RevocationGround {
    /** 联合检查发现材料与实际不符. */
    INSPECTION,
    /** 弄虚作假. */
    FALSE_PAPERS,
    /** 派遣名册、备案与申报不一致. */
    DISPATCH,
    /** 本人核实. The employer must not learn that one of its people denied anything. */
    DENIAL,
    /** 新的事实. */
    NEW_FACTS,
    /** 审核有误. */
    MISTAKE;

    /** Whether the employer may read it. */
    public boolean isShownToEmployer() {
        return this != DENIAL;
    }
}
