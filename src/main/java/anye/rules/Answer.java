package anye.rules;

/** The answer in one cell. SILENT is never FAIL. */
public enum Answer {
    PASS,
    FAIL,
    /** The department answered that it has nothing. */
    NO_RECORD,
    /** The department did not answer. */
    SILENT,
    /** Accepted by a reviewer on evidence. */
    EVIDENCE;

    /** Whether a month with this answer can count. */
    public boolean holds() {
        return this == PASS || this == EVIDENCE;
    }
}
