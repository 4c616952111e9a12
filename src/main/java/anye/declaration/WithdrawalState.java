package anye.declaration;

/** 申报撤回状态. */
public enum WithdrawalState {
    REQUESTED, GRANTED, REFUSED
}
