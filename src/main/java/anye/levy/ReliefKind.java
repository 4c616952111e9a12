package anye.levy;

/** 减免 or 缓缴 (财税〔2015〕72号 第十七条). */
public enum ReliefKind {
    REDUCTION, DEFERRAL
}
