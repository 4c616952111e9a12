package anye.declaration;

/** Where a payroll that was handed in stands; what it does of itself is done behind the page. */
public enum PayrollState {
    /** Kept as a file until its employer has said how it is to be read. */
    ASKED,
    /** Being looked at. */
    CHECKING,
    /** Looked at; nothing has changed by it. */
    CHECKED,
    /** Confirmed, and being taken over. */
    TAKING,
    TAKEN,
    DROPPED,
    /** A fault of ours stopped it. */
    FAILED;

    /** Whether what was found in its lines is kept with it. */
    public boolean isLookedAt() {
        return this == CHECKED || this == TAKING || this == TAKEN;
    }

    /** Whether something is being done about it. */
    public boolean isWorking() {
        return this == CHECKING || this == TAKING;
    }
}
