package anye.dispatch;

/** 计入方: for which of the two a person counts in a month. */
public enum Side {
    /** 派遣单位, unless agreed otherwise. */
    AGENCY,
    /** 用工单位, by agreement. */
    HOST
}
