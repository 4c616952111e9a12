package anye.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 上年在职职工人数, counted in months: twelve monthly heads together are twelve times their average, and whole.
 *
 * <p>An average that does not end was rounded by whoever gives it, each in its own way (domain §1.4). Amounts are reckoned with what was given;
 * but a rounding must not decide what is reached, so a comparison asks for the least that may have been rounded to it (domain §12). Whether there
 * are no more than thirty needs no such care: thirty itself is written in full with any number of decimals.
 *
 * @param months twelve times the average, as given
 * @param rounding by how many months it may be too many: half a unit of the average's last place, twelve times; 0 for an exact sum
 */
public record Headcount(BigDecimal months, BigDecimal rounding) {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int SHOWN = 4;

    /** @param months the sum of the twelve monthly heads */
    public static Headcount ofMonths(long months) {
        return new Headcount(BigDecimal.valueOf(months), BigDecimal.ZERO);
    }

    /** An average as it was written down, with as many decimals as it was rounded to. */
    public static Headcount average(BigDecimal average) {
        return new Headcount(average.multiply(TWELVE), HALF.movePointLeft(Math.max(0, average.scale())).multiply(TWELVE));
    }

    /** An average from a column that fills up decimals: those that say nothing are taken off. */
    public static Headcount stored(BigDecimal average) {
        return average(average.stripTrailingZeros());
    }

    /** Of 1.5 %, the person-months that are asked for. */
    public BigDecimal monthsOf(BigDecimal ratio) {
        return months.multiply(ratio);
    }

    /** Whether so many credited months reach a ratio of it, itself included. */
    public boolean isReached(BigDecimal ratio, BigDecimal credited) {
        return credited.compareTo(months.subtract(rounding).multiply(ratio)) >= 0;
    }

    /** Whether so many credited months are more than a ratio of it, whatever was rounded. */
    public boolean isExceeded(BigDecimal ratio, BigDecimal credited) {
        return credited.compareTo(months.add(rounding).multiply(ratio)) > 0;
    }

    /** Whether an exact sum may have been rounded to this. */
    public boolean mayBe(Headcount exact) {
        return months.subtract(exact.months()).abs().compareTo(rounding) <= 0;
    }

    /** With somebody more for so many months. */
    public Headcount plus(int more) {
        return new Headcount(months.add(BigDecimal.valueOf(more)), rounding);
    }

    /** In persons, with four decimals where it does not end before. */
    public BigDecimal average() {
        var average = months.divide(TWELVE, SHOWN, RoundingMode.HALF_UP).stripTrailingZeros();
        return average.setScale(Math.max(0, average.scale()));
    }
}
