package anye.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people type, or what a sheet brings along: with spaces around it, in the full-width forms of a Chinese keyboard, and
 * with characters that nobody sees (zero width, direction, byte order), which come with what is copied from a page.
 */
public final class Typed {

    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final Pattern WHITE = Pattern.compile("\\s+");
    /** How a sheet is made to keep a long number as text, and shows it in a file of lines: ="2103…" or '2103…. */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\\s*\"([^\"]*)\"|['\u2018\u2019`]+(.*)");
    /** What stands for the X at the end of a number: the sign of multiplication, the Cyrillic, the Greek, the Roman ten. */
    private static final Pattern AS_X = Pattern.compile("[\u00D7\u2715\u2716\u2573\u0425\u0445\u03A7\u03C7\u2169\u2179]");

    private Typed() {
    }

    /** Half-width, without what nobody sees and without surrounding blanks; a blank inside stays. Null is empty. */
    public static String plain(String text) {
        if (text == null) {
            return "";
        }
        var plain = new StringBuilder(text.length());
        text.codePoints().filter(each -> !isInvisible(each)).map(Typed::halfWidth).forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    /** The same without any blank, for what has none by its nature: a telephone, an amount, a date. */
    public static String compact(String text) {
        return WHITE.matcher(plain(text)).replaceAll("");
    }

    /**
     * The number of a document: {@link #plain}, in capitals, freed from what a sheet puts around it to keep it as text, and
     * with an X for the signs that look like one.
     */
    public static String number(String text) {
        var plain = plain(text);
        var kept = KEPT_AS_TEXT.matcher(plain);
        if (kept.matches()) {
            plain = (kept.group(1) == null ? kept.group(2) : kept.group(1)).strip();
        }
        return AS_X.matcher(plain).replaceAll("X").toUpperCase(Locale.ROOT);
    }

    /** Zero width, direction, soft hyphen, byte order, the choice of a glyph: format characters and variation selectors. */
    static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT || point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xE0100 && point <= 0xE01EF || point == 0x034F || point == 0x115F || point == 0x1160 || point == 0x3164;
    }

    /** Digits of any script are digits: full width, and those of an Arabic or a mathematical keyboard. */
    private static int halfWidth(int point) {
        if (point >= 0xFF01 && point <= 0xFF5E) {
            return point - FULL_WIDTH_OFFSET;
        }
        if (point > 0x7F && Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        return point == 0xFFE5 ? 0xA5 : point != '\n' && point != '\r' && (Character.isSpaceChar(point) || Character.isWhitespace(point)) ? ' ' : point;
    }
}
