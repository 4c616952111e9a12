package anye.letter;

import java.security.SecureRandom;
import java.util.Locale;

/** 核验码: 130 random bits in the letters that nobody mistakes for one another (Crockford's base 32). */
final class CheckCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCode() {
    }

    static String fresh() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As typed from paper: blanks, hyphens and small letters do not matter, and what looks alike is the same. */
    static String typed(String text) {
        return text == null ? "" : text.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1').replaceAll("[^0-9A-Z]", "");
    }
}
