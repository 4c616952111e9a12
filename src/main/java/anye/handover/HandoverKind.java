package anye.handover;

/** What the tax bureau is told. */
public enum HandoverKind {
    /** 年审认证结果. */
    RESULT,
    /** The result sent before is void (撤回). */
    WITHDRAWAL
}
