package anye.evidence;

/** What is known about viruses in a file. */
public enum ScanState {
    /** Nobody has looked yet; and nobody will, where the installation has no scanner. */
    WAITING,
    CLEAN,
    /** It is refused, and nothing of it is ever handed out again. */
    INFECTED,
    /** The scanner did not answer time and again; an administrator can have it tried once more. */
    GIVEN_UP;

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
