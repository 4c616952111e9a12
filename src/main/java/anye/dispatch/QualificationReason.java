package anye.dispatch;

/** Why a 资质备案 is refused; the text of each says what to do. */
public enum QualificationReason {
    LICENCE_EXPIRED, LICENCE_NOT_LOCAL, INSURANCE_NOT_LOCAL, SCAN_UNREADABLE, SEAL_MISSING, DATA_DIFFER,
    /** 监督检查发现与实际情况不符. */
    UNTRUE, OTHER
}
