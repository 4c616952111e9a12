package anye.review.asking;

/** What for a person's data were looked at or used (个人信息保护法第六条: 明确、合理的目的). */
public enum Purpose {
    /** 用人单位申报, and what the system and the offices do with the declaration. */
    DECLARATION,
    REVIEW,
    /** Whether the person works there. */
    CONFIRMATION,
    SUPERVISION,
    /** The person's own wish to know. */
    OWN_ACCESS,
    CERTIFICATION;

    static Purpose of(String act) {
        if (act.startsWith("review.person.")) {
            return act.startsWith("review.person.looks") ? OWN_ACCESS : CONFIRMATION;
        }
        return act.startsWith("declaration.") ? DECLARATION : act.startsWith("review.") ? REVIEW : act.startsWith("report.") ? SUPERVISION : CERTIFICATION;
    }
}
