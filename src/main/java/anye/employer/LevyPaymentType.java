package anye.employer;

/** 残保金缴纳类型, where the region has the field (浙残联发〔2022〕3号 办理规范). */
public enum LevyPaymentType {
    /** 税务部门征收. */
    TAX,
    /** 财政部门代扣. */
    FISCAL
}
