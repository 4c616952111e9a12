package anye.kernel;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 联系电话: a mobile number, or one of a fixed line with its area code and perhaps an extension.
 *
 * <p>Half-width, without blanks; hyphens stand only where they part an area code, a number and an extension. What is no
 * number of a telephone is refused: 手机, 12ab.
 */
public final class PhoneNumber {

    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\u30FC_.·]");
    private static final Pattern EXTENSION = Pattern.compile("(?i)(?:转|ext\\.?|[#*])(?=\\d{1,6}$)");
    private static final Pattern CHINA = Pattern.compile("(?:\\+|00)\\(?86\\)?-?");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[、,;/或]\\s*");
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
    /** 010 and 02x have three digits, every other area code four. */
    private static final Pattern FIXED = Pattern.compile("(0(?:10|2\\d|[3-9]\\d\\d))?-?(\\d{7,8})(?:-(\\d{1,6}))?");
    private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}");
    /** 12385, 95598: of an authority, never of a person or a unit. */
    private static final Pattern HOTLINE = Pattern.compile("1\\d{4}|9\\d{4,5}");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)[1-9]\\d{6,14}");

    private PhoneNumber() {
    }

    /** The number in its one form. @throws Refusal kernel.phone.shape */
    public static String of(String typed) {
        var plain = EXTENSION.matcher(DASHES.matcher(Typed.compact(typed)).replaceAll("-")).replaceFirst("-");
        plain = CHINA.matcher(plain).replaceFirst("").replaceAll("[()]", "-").replaceAll("-+", "-").replaceAll("^-|-$", "");
        var digits = plain.replace("-", "");
        if (MOBILE.matcher(digits).matches() || SERVICE.matcher(digits).matches() || ABROAD.matcher(digits).matches()) {
            return digits;
        }
        var fixed = FIXED.matcher(withoutDashInside(plain));
        if (!fixed.matches()) {
            throw new Refusal(null, "kernel.phone.shape");
        }
        return (fixed.group(1) == null ? "" : fixed.group(1) + "-") + fixed.group(2) + (fixed.group(3) == null ? "" : "-" + fixed.group(3));
    }

    /** One or more of an office, with 、 between them; 12385 is one too. @throws Refusal kernel.phone.shape */
    public static String several(String typed) {
        return SEPARATOR.splitAsStream(Typed.plain(typed)).map(each -> HOTLINE.matcher(Typed.compact(each)).matches() ? Typed.compact(each) : of(each))
                .collect(Collectors.joining("、"));
    }

    /** Whether both are one number, however each is written. */
    public static boolean same(String one, String other) {
        return one != null && other != null && comparable(one).equals(comparable(other));
    }

    private static String comparable(String number) {
        return CHINA.matcher(Typed.compact(number)).replaceFirst("").replaceAll("[()-]", "");
    }

    /** Of a mobile telephone only. @throws Refusal kernel.phone.mobile */
    public static String mobile(String typed) {
        var plain = CHINA.matcher(DASHES.matcher(Typed.compact(typed)).replaceAll("-")).replaceFirst("").replace("-", "");
        if (!MOBILE.matcher(plain).matches()) {
            throw new Refusal(null, "kernel.phone.mobile");
        }
        return plain;
    }

    /** 0412-553-9018 and 0412-5539-018 are the number 0412-5539018; 0412-5539018-801 has an extension. */
    private static String withoutDashInside(String plain) {
        return plain.replaceFirst("^(0(?:10|2\\d|[3-9]\\d\\d)-?|)(\\d{3,4})-(\\d{3,4})$", "$1$2$3");
    }
}
