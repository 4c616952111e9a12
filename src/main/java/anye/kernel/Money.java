package anye.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** 金额 in whole fen. */
public record Money(long fen) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(0);

    /** Up to a trillion yuan, and no more than two decimals: a third would be dropped in silence. */
    private static final Pattern YUAN = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
    /** What people write around an amount, and the comma after each three digits. */
    private static final Pattern WRITTEN = Pattern.compile("(?:¥|RMB|CNY)?((?:\\d{1,13}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d*)?)[元圆]?", Pattern.CASE_INSENSITIVE);

    /**
     * From decimal yuan such as {@code 1900} or {@code 1900.00}.
     *
     * @throws Refusal for anything else, a sign and an exponent included
     */
    public static Money parse(String yuan) {
        String plain = Typed.plain(yuan);
        if (!YUAN.matcher(plain).matches()) {
            throw new Refusal(null, "kernel.money.shape");
        }
        return new Money(new BigDecimal(plain).movePointRight(2).longValueExact());
    }

    /** The same as people write it in a form or a sheet: ￥1,900.00, 1900元. @throws Refusal as above */
    public static Money typed(String yuan) {
        var plain = Typed.compact(yuan);
        var written = WRITTEN.matcher(plain);
        return parse(written.matches() ? written.group(1).replace(",", "") : plain);
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Decimal yuan with two places. */
    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
