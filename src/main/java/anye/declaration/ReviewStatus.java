package anye.declaration;

/** 审核状态 of one person (domain: S3:119, S3:128). */
public enum ReviewStatus {
    /** 资料待完善. */
    INCOMPLETE,
    /** 待审核. */
    PENDING_REVIEW,
    /** 审核通过(系统). */
    APPROVED_AUTO,
    /** 审核通过(人工). */
    APPROVED_MANUAL,
    /** 部分审核不通过. */
    PARTIALLY_REJECTED,
    /** 审核不通过. */
    REJECTED;

    /** Whether nothing of the person is refused and nothing is waited for. */
    public boolean isConfirmed() {
        return this == APPROVED_AUTO || this == APPROVED_MANUAL;
    }

    public boolean hasRejections() {
        return this == PARTIALLY_REJECTED || this == REJECTED;
    }
}
