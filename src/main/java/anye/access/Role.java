package anye.access;

/** What a person may be here. Rights follow from {@code authorization.csv}, which names these roles. */
public enum Role {
    /** 用人单位经办人, by a government portal. */
    EMPLOYER,
    /** 审核人员 of the office's own cases. */
    REVIEWER,
    /** 窗口人员, who enter what is brought on paper. */
    WINDOW_CLERK,
    /** 督导人员 of a city, a province or the country. */
    SUPERVISOR,
    /** 系统管理员: accounts and settings, no cases. */
    ADMINISTRATOR,
    /** 税务人员, who look up results. */
    TAX,
    /** 审计人员, who read and verify the journal and are nobody else (GB/T 22239-2019 安全管理). */
    AUDITOR
}
