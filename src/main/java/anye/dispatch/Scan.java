package anye.dispatch;

import java.util.List;

/** The scans that belong to a dispatch (《补充规定》第六条). */
public enum Scan {
    /** 营业执照. */
    BUSINESS_LICENCE,
    /** 劳务派遣经营许可证. */
    DISPATCH_LICENCE,
    /** 劳务派遣分公司备案表. */
    BRANCH_RECORD,
    /** 劳务派遣合同（协议）. */
    AGREEMENT,
    /** 双方盖章的派遣残疾人名册. */
    SEALED_ROSTER;

    /** What a 资质备案 must show. */
    static List<Scan> of(LicenceKind kind) {
        return kind == LicenceKind.BRANCH ? List.of(BUSINESS_LICENCE, DISPATCH_LICENCE, BRANCH_RECORD) : List.of(BUSINESS_LICENCE, DISPATCH_LICENCE);
    }
}
