package anye.handover;

/** What the tax bureau is told. */
public enum HandoverKind {
    /** 年审认证结果. */
    RESULT,
    /** The result sent before is void (撤回). */
    WITHDRAWAL,
    /** 未申报,视为未安排残疾人就业 (财税〔2015〕72号 第十二条): a unit that filed nothing in time. */
    NOT_DECLARED
}
