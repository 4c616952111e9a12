package anye.levy;

/** 遇不可抗力自然灾害或其他突发事件遭受重大直接经济损失 (财税〔2015〕72号 第十七条). */
public enum ReliefCause {
    NATURAL_DISASTER, OTHER_EMERGENCY
}
