package anye.evidence;

/** What a file may be evidence of. */
public enum EvidenceSubject {
    /** A failing question of some months of one person (V10). */
    PLACEMENT,
    /** 劳动合同, 劳务派遣协议, 在编证明. */
    CONTRACT,
    /** The image of a certificate added by hand. */
    CERTIFICATE,
    /** The scan of a diploma. */
    EDUCATION,
    /** 单位之间的劳务派遣协议 or 关联公司证明材料. */
    AFFILIATED_UNIT,
    /** 数据有误: what proves that the register is wrong about a unit. */
    UNIT_CORRECTION,
    /** 陈述申辩 of an employer to what the office wants to take back. */
    REVOCATION,
    /** 缓减免申请 of the levy. */
    RELIEF,
    /** 注销业务申请书, signed and sealed. */
    DEREGISTRATION,
    /** 营业执照, 劳务派遣经营许可证, 分公司备案表 of a 资质备案. */
    DISPATCH_LICENCE,
    /** 劳务派遣合同（协议）. */
    DISPATCH_CONTRACT,
    /** 双方盖章的派遣残疾人名册. */
    DISPATCH_ROSTER,
    /** What an employer brought to the window, scanned. */
    WINDOW_PAPER
}
