package anye.review;

/** 好差评: the five grades, in the words that are the same in the whole country (国办发〔2019〕51号). */
public enum RatingGrade {
    /** 非常满意. */
    VERY_SATISFIED,
    /** 满意. */
    SATISFIED,
    /** 基本满意. */
    FAIRLY_SATISFIED,
    /** 不满意. */
    DISSATISFIED,
    /** 非常不满意. */
    VERY_DISSATISFIED;

    /** 差评: has to be answered. */
    public boolean isBad() {
        return this == DISSATISFIED || this == VERY_DISSATISFIED;
    }
}
