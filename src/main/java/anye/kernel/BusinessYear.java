package anye.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/** 业务年度: the calendar year in which people were employed. It is certified, and the levy paid, in the year after. */
public record BusinessYear(int value) implements Comparable<BusinessYear>, Serializable {

    /** The first year of nationwide certification is 2020; historic results reach a little further back. */
    private static final int EARLIEST = 2008;
    private static final int LATEST = 2100;

    public BusinessYear {
        if (value < EARLIEST || value > LATEST) {
            throw new Refusal(null, "kernel.businessYear.range", EARLIEST, LATEST);
        }
    }

    public YearMonth month(int month) {
        return YearMonth.of(value, month);
    }

    public LocalDate first() {
        return LocalDate.of(value, 1, 1);
    }

    public LocalDate last() {
        return LocalDate.of(value, 12, 31);
    }

    /** The year in which it is declared and the levy is due. */
    public int filedIn() {
        return value + 1;
    }

    public BusinessYear previous() {
        return new BusinessYear(value - 1);
    }

    public BusinessYear next() {
        return new BusinessYear(value + 1);
    }

    @Override
    public int compareTo(BusinessYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
