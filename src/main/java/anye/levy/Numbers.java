package anye.levy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import anye.kernel.Money;
import anye.kernel.Refusal;

/** Numbers as people type them into the forms of this room: in full-width digits, with commas between the thousands; and as they read them. */
public final class Numbers {

    private static final Pattern HEADCOUNT = Pattern.compile("\\d{1,8}(\\.\\d{1,4})?");
    private static final Pattern HEADS = Pattern.compile("\\d{1,8}");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,2}(\\.\\d{1,4})?");
    private static final Pattern MONTHS = Pattern.compile("\\d{1,7}");

    private Numbers() {
    }

    /** 员工人数: more than 0, up to four decimals. */
    public static BigDecimal headcount(String typed, String field) {
        var plain = plain(typed);
        if (!HEADCOUNT.matcher(plain).matches() || new BigDecimal(plain).signum() == 0) {
            throw new Refusal(field, "levy.number.headcount");
        }
        return new BigDecimal(plain);
    }

    /** 某月在职职工人数: whole, 0 included; a month that is left out makes the average wrong. */
    public static Integer heads(String typed, String field) {
        var plain = plain(typed);
        if (!HEADS.matcher(plain).matches()) {
            throw new Refusal(field, "levy.number.heads");
        }
        return Integer.valueOf(plain);
    }

    /** The sum of the monthly heads. @throws Refusal at the field when there is nobody */
    public static long someHeads(List<Integer> heads, String field) {
        long sum = heads.stream().mapToLong(Integer::longValue).sum();
        if (sum == 0) {
            throw new Refusal(field, "levy.number.headcount");
        }
        return sum;
    }

    /** A ratio in per cent: more than 0 and below 100. */
    public static BigDecimal percent(String typed, String field) {
        var plain = plain(typed).replace("%", "");
        if (!PERCENT.matcher(plain).matches() || new BigDecimal(plain).signum() == 0) {
            throw new Refusal(field, "levy.number.percent");
        }
        return new BigDecimal(plain);
    }

    /** 安置人月数: whole, 0 included; nothing typed is 0. */
    public static int months(String typed, String field) {
        var plain = plain(typed);
        if (plain.isEmpty()) {
            return 0;
        }
        if (!MONTHS.matcher(plain).matches()) {
            throw new Refusal(field, "levy.number.months");
        }
        return Integer.parseInt(plain);
    }

    public static Money money(String typed, String field) {
        try {
            return Money.parse(plain(typed));
        } catch (Refusal malformed) {
            throw malformed.at(field);
        }
    }

    /** 11,700,000.00: the thousands apart, two decimals, in every language. */
    public static String grouped(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount.setScale(2, RoundingMode.HALF_UP));
    }

    public static String grouped(Money amount) {
        return grouped(amount.yuan());
    }

    private static String plain(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).replace(",", "").strip();
    }
}
