package anye.notice;

/** What a service window has for visitors with disabilities (无障碍设施和服务). */
public enum BarrierFree {
    /** 无障碍坡道或者平进平出. */
    STEP_FREE,
    /** 无障碍电梯. */
    LIFT,
    /** 无障碍卫生间. */
    TOILET,
    /** 低位服务台. */
    LOW_COUNTER,
    /** 手语服务. */
    SIGN_LANGUAGE,
    /** 盲道、盲文或者语音引导. */
    TACTILE,
    /** 无障碍停车位. */
    PARKING
}
