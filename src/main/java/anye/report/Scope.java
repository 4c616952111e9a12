package anye.report;

import anye.kernel.Division;

/**
 * Whose figures: those of a division with all below it, or of its own office alone (市本级).
 *
 * @param own the division's own office without those below it
 */
public record Scope(Division division, boolean own) {

    private static final int CODE = 6;

    public static Scope of(Division division) {
        return new Scope(division, false);
    }

    /** Whether nothing is below it but employers. */
    public boolean isLeaf() {
        return own || division.level() == Division.Level.COUNTY;
    }

    /** The next larger one; an office's own part lies in its whole. */
    public Scope parent() {
        return own ? of(division) : of(division.parent());
    }

    /** How many digits tell the parts of this scope from each other. */
    int digitsOfParts() {
        return isLeaf() ? CODE : digits() + 2;
    }

    /** The part whose codes begin so. */
    Scope part(String prefix) {
        var part = Division.of(prefix + "0".repeat(CODE - prefix.length()));
        return new Scope(part, !isLeaf() && part.equals(division));
    }

    String low() {
        return own ? division.code() : division.low();
    }

    String high() {
        return own ? division.code() : division.high();
    }

    private int digits() {
        return switch (division.level()) {
            case NATION -> 0;
            case PROVINCE -> 2;
            case CITY -> 4;
            case COUNTY -> CODE;
        };
    }
}
