package anye.rules;

import anye.kernel.Money;
import java.util.Arrays;
import java.util.Map;

/** 应发工资 of twelve months in fen; 0 where there is no record. */
public final class Wages {

    public static final Wages NONE = new Wages(new long[12]);

    private final long[] fen;

    private Wages(long[] fen) {
        this.fen = fen;
    }

    /** @param fen January first; 0 for no record */
    public static Wages ofFen(long... fen) {
        if (fen.length != 12 || Arrays.stream(fen).anyMatch(wage -> wage < 0)) {
            throw new IllegalArgumentException("twelve wages, none negative");
        }
        return new Wages(fen.clone());
    }

    public static Wages of(Map<Integer, Money> byMonth) {
        long[] fen = new long[12];
        byMonth.forEach((month, wage) -> fen[month - 1] = wage.fen());
        return ofFen(fen);
    }

    /** The same wage every month. */
    public static Wages everyMonth(Money wage) {
        long[] fen = new long[12];
        Arrays.fill(fen, wage.fen());
        return ofFen(fen);
    }

    public Wages with(int month, Money wage) {
        long[] changed = fen.clone();
        changed[month - 1] = wage.fen();
        return ofFen(changed);
    }

    public long fen(int month) {
        return fen[month - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wages wages && Arrays.equals(fen, wages.fen);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(fen);
    }

    /** Says nothing: wages are personal. */
    @Override
    public String toString() {
        return "Wages";
    }
}
