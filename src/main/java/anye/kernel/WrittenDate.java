package anye.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Days and months as people write them: 2025-1-1, 2025/01/01, 2025.1.1, 20250101, 2025年1月1日, with full-width digits too. */
public final class WrittenDate {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|\\.(\\d{1,2})\\.(\\d{1,2})|(\\d{2})(\\d{2})|年(\\d{1,2})月(\\d{1,2})[日号]?)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:-(\\d{1,2})|/(\\d{1,2})|\\.(\\d{2})|(\\d{2})|年(\\d{1,2})月?)");
    /** 2025.1 is January, or October whose nought a sheet has dropped. */
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{4}\\.\\d");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\u30FC]");
    private static final Pattern DOTS = Pattern.compile("[\u3002\u00B7]");

    private WrittenDate() {
    }

    /**
     * @throws Refusal kernel.date.shape for what is no date, kernel.date.none for a day that does not exist, such as 2025-02-29
     */
    public static LocalDate day(String typed) {
        var parts = parts(DAY, typed, "kernel.date.shape");
        try {
            return LocalDate.of(parts[0], parts[1], parts[2]);
        } catch (DateTimeException noSuchDay) {
            throw new Refusal(null, "kernel.date.none");
        }
    }

    /**
     * @throws Refusal kernel.month.shape for what is no month, kernel.month.none for a thirteenth one, kernel.month.ambiguous
     *         for 2025.1, which a sheet makes of 2025.10
     */
    public static YearMonth month(String typed) {
        if (AMBIGUOUS.matcher(plain(typed)).matches()) {
            throw new Refusal(null, "kernel.month.ambiguous");
        }
        var parts = parts(MONTH, typed, "kernel.month.shape");
        try {
            return YearMonth.of(parts[0], parts[1]);
        } catch (DateTimeException noSuchMonth) {
            throw new Refusal(null, "kernel.month.none");
        }
    }

    /** The groups that the alternative which fits has filled. */
    private static int[] parts(Pattern shape, String typed, String otherwise) {
        var written = shape.matcher(plain(typed));
        if (!written.matches()) {
            throw new Refusal(null, otherwise);
        }
        var parts = new int[3];
        int found = 0;
        for (int group = 1; group <= written.groupCount(); group++) {
            if (written.group(group) != null) {
                parts[found++] = Integer.parseInt(written.group(group));
            }
        }
        return parts;
    }

    private static String plain(String typed) {
        return DOTS.matcher(DASHES.matcher(Typed.compact(typed)).replaceAll("-")).replaceAll(".");
    }
}
