package anye.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A set of months of one business year: twelve bits, January the lowest.
 *
 * <p>Every fact and every answer about a person in a year is such a set, so confirming is an intersection and counting
 * is a bit count.
 */
public record Months(int bits) implements Iterable<Integer> {

    private static final int EVERY = 0xFFF;

    public static final Months NONE = new Months(0);
    public static final Months ALL = new Months(EVERY);

    public Months {
        if ((bits & ~EVERY) != 0) {
            throw new IllegalArgumentException("a year has twelve months");
        }
    }

    public static Months of(int... months) {
        int bits = 0;
        for (int month : months) {
            bits |= bit(month);
        }
        return new Months(bits);
    }

    /** From one month to another, both included; none when they are reversed. */
    public static Months range(int from, int to) {
        bit(from);
        bit(to);
        return new Months(from > to ? 0 : bits(from, to));
    }

    /** The months that have at least one day between two days, both included; null leaves that side open. */
    public static Months touched(BusinessYear year, LocalDate from, LocalDate to) {
        int first = from == null || from.getYear() < year.value() ? 1 : from.getMonthValue();
        int last = to == null || to.getYear() > year.value() ? 12 : to.getMonthValue();
        boolean outside = from != null && from.getYear() > year.value() || to != null && to.getYear() < year.value()
                || from != null && to != null && to.isBefore(from);
        return new Months(outside ? 0 : bits(first, last));
    }

    /** The months of a year that have begun by a day: no other can be registered, stated or pass (AC-31). */
    public static Months begun(BusinessYear year, LocalDate today) {
        return where(month -> !year.month(month).isAfter(YearMonth.from(today)));
    }

    public static Months where(IntPredicate holds) {
        int bits = 0;
        for (int month = 1; month <= 12; month++) {
            if (holds.test(month)) {
                bits |= 1 << month - 1;
            }
        }
        return new Months(bits);
    }

    public boolean contains(int month) {
        return (bits & bit(month)) != 0;
    }

    public boolean containsAll(Months others) {
        return (others.bits & ~bits) == 0;
    }

    public Months and(Months other) {
        return new Months(bits & other.bits);
    }

    public Months or(Months other) {
        return new Months(bits | other.bits);
    }

    public Months minus(Months other) {
        return new Months(bits & ~other.bits);
    }

    public Months not() {
        return new Months(~bits & EVERY);
    }

    public Months with(int month) {
        return new Months(bits | bit(month));
    }

    public Months without(int month) {
        return new Months(bits & ~bit(month));
    }

    public int count() {
        return Integer.bitCount(bits);
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    /** @return the first month, or 0 when there is none */
    public int first() {
        return bits == 0 ? 0 : Integer.numberOfTrailingZeros(bits) + 1;
    }

    /** @return the last month, or 0 when there is none */
    public int last() {
        return 32 - Integer.numberOfLeadingZeros(bits);
    }

    public IntStream stream() {
        return IntStream.rangeClosed(1, 12).filter(this::contains);
    }

    @Override
    public Iterator<Integer> iterator() {
        return stream().iterator();
    }

    /** The same without an object for each month: hundreds of people are counted for one page. */
    @Override
    public void forEach(Consumer<? super Integer> act) {
        for (int left = bits; left != 0; left &= left - 1) {
            act.accept(Integer.numberOfTrailingZeros(left) + 1);
        }
    }

    /**
     * What somebody typed: numbers and runs, as of {@link #toString}, separated by commas or 、, of either width.
     *
     * @throws IllegalArgumentException for anything else, and for none
     */
    public static Months parse(String typed) {
        var months = NONE;
        for (var run : Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).replace('—', '-').split("\\s*[,、;]\\s*")) {
            var ends = run.split("\\s*-\\s*");
            if (!run.matches("[0-9]{1,2}(\\s*-\\s*[0-9]{1,2})?")) {
                throw new IllegalArgumentException("no months: " + run.length() + " characters");
            }
            var part = range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
            if (part.isEmpty()) {
                throw new IllegalArgumentException("a run that ends before it begins");
            }
            months = months.or(part);
        }
        return months;
    }

    /** 1-4,6,12: runs are joined. */
    @Override
    public String toString() {
        StringJoiner runs = new StringJoiner(",");
        for (int from = 1; from <= 12; from++) {
            if (contains(from)) {
                int to = from;
                while (to < 12 && contains(to + 1)) {
                    to++;
                }
                runs.add(from == to ? "" + from : from + "-" + to);
                from = to;
            }
        }
        return runs.toString();
    }

    private static int bits(int from, int to) {
        return EVERY >>> 12 - to & EVERY << from - 1;
    }

    private static int bit(int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("no such month: " + month);
        }
        return 1 << month - 1;
    }
}
