package anye.policy;

/** The three lines of the statutory age: men 60, women in managerial or technical posts 55, other women 50. */
public enum RetirementLine {
    M60, W55, W50
}
