package anye.kernel;

import java.text.Normalizer;

/**
 * Text as it comes in, in the one form in which it is counted, compared and kept. A browser counts the end of a line as one
 * character and sends two; the same letter can be written as one character or as two; a database keeps no NUL.
 */
public final class PlainText {

    /** Stands where the bytes that came were no character. */
    private static final char UNKNOWN = '\uFFFD';

    private PlainText() {
    }

    /** Lines end with one line feed, letters are composed (NFC), and control characters other than tab and line feed are gone. */
    public static String of(String text) {
        if (text == null || isPlain(text)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                plain.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (!isControl(c)) {
                plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Whether every character of it is one: half of a pair of surrogates can be neither kept nor shown. */
    public static boolean isReadable(String text) {
        return text.indexOf(UNKNOWN) < 0 && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> c == '\r' || isControl((char) c)) && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    }
}
