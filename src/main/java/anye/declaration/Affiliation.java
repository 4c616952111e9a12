package anye.declaration;

/** 关联单位关系. */
public enum Affiliation {
    /** 本单位. */
    SELF,
    /** 上下级. */
    PARENT_SUBSIDIARY,
    /** 其他关联单位. */
    OTHER
}
