package anye.evidence;

/** What a file may be evidence of. */
public enum EvidenceSubject {
    /** A failing question of some months of one person (V10). */
    PLACEMENT,
    /** 劳动合同, 劳务派遣协议, 在编证明. */
    CONTRACT,
    /** The image of a certificate added by hand. */
    CERTIFICATE,
    /** 单位之间的劳务派遣协议 or 关联公司证明材料. */
    AFFILIATED_UNIT,
    /** 缓减免申请 of the levy. */
    RELIEF
}
