package anye.rules;

/** What is asked of every month of every person, in the order of the 人员信息校验 page. */
public enum Question {
    /** 工资信息: 发放工资不低于当地最低工资标准. */
    WAGE,
    /** 社保参保状态. */
    SOCIAL_INSURANCE,
    /** 医保参保状态. */
    MEDICAL_INSURANCE,
    /** 残疾证状态. */
    CERTIFICATE,
    /** 是否就业年龄段. */
    WORKING_AGE,
    /** 合同状态. */
    CONTRACT
}
