package anye.access;

import java.util.Locale;

/**
 * A code that is handed over a counter and typed by hand: twelve letters and digits that nobody mistakes for each other,
 * 60 random bits. How often somebody may try is limited where it is asked ({@link Attempts}); what is kept is an HMAC under
 * a key of this installation, so that a stolen database does not say which codes are good.
 */
public final class CounterCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private CounterCode() {
    }

    /** A new one, in groups of four. */
    public static String fresh() {
        var code = new StringBuilder();
        var bytes = Secrets.bytes(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(bytes[i] & 31));
        }
        return code.toString();
    }

    /** What is kept of a code. Case, blanks and hyphens do not count, and what looks alike is the same. */
    public static String hash(String typed) {
        var plain = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1').replaceAll("[^0-9A-Z]", "");
        return Secrets.hmac("counter-code", plain);
    }
}
