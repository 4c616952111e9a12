package anye.review.window;

/** What an employer brings to the window, each stamped with its seal and kept there (鞍山 2026 年公告 三); the commitment since it is signed by hand. */
public enum WindowPaper {
    CERTIFICATE, CONTRACT, WAGES, SOCIAL_INSURANCE, MEDICAL_INSURANCE,
    /** 告知承诺书, signed and sealed: without its scan nobody at the window completes the declaration. */
    COMMITMENT,
    /** 经办人身份证明和授权委托书. */
    AUTHORITY,
    OTHER
}
