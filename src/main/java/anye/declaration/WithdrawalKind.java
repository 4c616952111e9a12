package anye.declaration;

/** Why a certification is asked back. */
public enum WithdrawalKind {
    /** 年审申报撤回: the employer wants to change what it declared. */
    WITHDRAWAL,
    /** 年审认证反馈: the employer objects to the certification, within the days of its region (浙残联发〔2022〕3号). */
    FEEDBACK
}
