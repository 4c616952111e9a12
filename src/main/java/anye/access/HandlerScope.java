package anye.access;

/** What a handler (经办人) may do for the employer that named them. */
public enum HandlerScope {
    /** 申报: everything about people, contracts, evidence and the unit's data; always part of it. */
    DECLARE("HANDLER"),
    /** 完成申报 with its commitment, and what follows: withdrawal, feedback, deregistration. */
    COMPLETE("HANDLER_COMPLETE"),
    /** 缓减免申请. */
    RELIEF("HANDLER_RELIEF");

    private final String word;

    HandlerScope(String word) {
        this.word = word;
    }

    /** As the authorization table calls it. */
    String word() {
        return word;
    }
}
