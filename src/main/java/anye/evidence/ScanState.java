package anye.evidence;

/** What is known about viruses in a file. */
public enum ScanState {
    /** Nobody has looked yet; and nobody will, where the installation has no scanner. */
    WAITING,
    CLEAN,
    /** It is refused, and nothing of it is ever handed out again. */
    INFECTED,
    /** The scanner did not answer time and again: it is tried more rarely, and at once when an administrator says so. */
    GIVEN_UP;

    /** Whether the content of such a file may be shown; where there is a scanner, nobody sees what it has not seen. @param scanner whether the installation has one */
    public boolean isServed(boolean scanner) {
        return this == CLEAN || !scanner && this != INFECTED;
    }

    /** The message key of its name; the one with {@code .next} says what to do. */
    public String textKey(boolean scanner) {
        return this == WAITING && !scanner ? "evidence.scan.UNSCANNED" : "evidence.scan." + name();
    }

    /** How a page paints it. */
    public String look() {
        return switch (this) {
            case CLEAN -> "passing";
            case INFECTED -> "failing";
            default -> "neutral";
        };
    }
}
