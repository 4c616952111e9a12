package anye.employer;

/** Where a correction of the register's word stands. */
public enum CorrectionState {
    WAITING, ACCEPTED, REFUSED
}
