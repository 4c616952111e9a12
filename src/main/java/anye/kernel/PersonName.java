package anye.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 姓名 in its one form. The same person is written with · • ・ or ‧ between the parts of a name, with full-width letters, with
 * blanks between the characters of a short name so that a column looks even, and with characters that nobody sees.
 */
public final class PersonName {

    /** 间隔号 (GB/T 15834 4.14), U+00B7. */
    private static final String DOT = "\u00B7";
    private static final String DOTS = "\u00B7\u2022\u2027\u2219\u22C5\u25CF\u25E6\u26AB\u2E31\u2E33\u30FB\uFF65\u1427\u16EB\uA78F\u0387";
    private static final Pattern AROUND_A_DOT = Pattern.compile("\\s*[" + DOTS + "]+\\s*");
    /** A full stop between Chinese characters stands for the dot; J. Smith keeps his. */
    private static final Pattern STOP = Pattern.compile("(\\p{IsHan})\\s*[.\u3002\uFF61]\\s*(?=\\p{IsHan})");
    private static final Pattern BETWEEN_CHINESE = Pattern.compile("(\\p{IsHan})\\s+(?=\\p{IsHan})");
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private PersonName() {
    }

    /**
     * The form in which a name is kept and shown: · between its parts, no blank between Chinese characters and one between
     * words of letters, half width, nothing invisible. Null is empty.
     */
    public static String normal(String typed) {
        var plain = Normalizer.normalize(Typed.plain(typed), Normalizer.Form.NFKC);
        plain = AROUND_A_DOT.matcher(plain).replaceAll(DOT);
        plain = STOP.matcher(plain).replaceAll("$1" + DOT);
        plain = BETWEEN_CHINESE.matcher(plain).replaceAll("$1");
        return WHITE.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether both are the name of one person, however each is written; capitals do not count. */
    public static boolean same(String one, String other) {
        return normal(one).toUpperCase(Locale.ROOT).equals(normal(other).toUpperCase(Locale.ROOT));
    }
}
