package anye.report;

/** Where a joint inspection stands. */
public enum InspectionState {
    /** 整改中. */
    OPEN,
    /** 未发现需要整改的问题. */
    NO_MEASURES,
    /** 已办结. */
    CLOSED
}
