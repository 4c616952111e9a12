package anye.kernel;

import java.io.Serializable;
import java.util.regex.Pattern;

/** 行政区划 by its six digits (GB/T 2260); 000000 stands for the whole country. */
public record Division(String code) implements Comparable<Division>, Serializable {

    public enum Level { NATION, PROVINCE, CITY, COUNTY }

    private static final Pattern SHAPE = Pattern.compile("000000|[1-8]\\d{5}");

    public static final Division NATION = new Division("000000");

    public Division {
        code = Typed.plain(code);
        if (!SHAPE.matcher(code).matches() || code.startsWith("00", 2) && !code.endsWith("00")) {
            throw new Refusal(null, "kernel.division.shape");
        }
    }

    public static Division of(String code) {
        return new Division(code);
    }

    public Level level() {
        if (code.equals(NATION.code)) {
            return Level.NATION;
        }
        if (code.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return code.endsWith("00") ? Level.CITY : Level.COUNTY;
    }

    public Division province() {
        return level() == Level.NATION ? this : new Division(code.substring(0, 2) + "0000");
    }

    /** The city; a province answers itself. */
    public Division city() {
        return level() == Level.COUNTY ? new Division(code.substring(0, 4) + "00") : this;
    }

    /** The next larger division; the country answers itself. */
    public Division parent() {
        return switch (level()) {
            case COUNTY -> city();
            case CITY -> province();
            default -> NATION;
        };
    }

    /** Whether the other lies in this one; a division contains itself. */
    public boolean contains(Division other) {
        return switch (level()) {
            case NATION -> true;
            case PROVINCE -> other.code.startsWith(code.substring(0, 2));
            case CITY -> other.code.startsWith(code.substring(0, 4));
            case COUNTY -> other.code.equals(code);
        };
    }

    /** The first code of all that begin as this division's own does: a range of codes is found by an index. */
    public String low() {
        return bound('0');
    }

    /** The last of them. */
    public String high() {
        return bound('9');
    }

    private String bound(char rest) {
        int digits = switch (level()) {
            case NATION -> 0;
            case PROVINCE -> 2;
            case CITY -> 4;
            case COUNTY -> 6;
        };
        return code.substring(0, digits) + String.valueOf(rest).repeat(code.length() - digits);
    }

    @Override
    public int compareTo(Division other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
