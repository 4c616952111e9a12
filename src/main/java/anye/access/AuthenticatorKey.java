package anye.access;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that a member of staff and this installation share, and the code of six digits that it gives every thirty seconds
 * (动态口令; TOTP, RFC 6238, with the HMAC-SHA-1 that every authenticator knows).
 *
 * @param text the key in Base32 (RFC 4648), as it is typed where no camera can read it
 */
public record AuthenticatorKey(String text) {

    static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int BYTES = 20;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ALGORITHM = "HmacSHA1";

    /** A new one: 160 random bits, as RFC 4226 advises. */
    static AuthenticatorKey fresh() {
        return of(Secrets.bytes(BYTES));
    }

    /** @param bytes a multiple of five of them, so that there is nothing to pad */
    static AuthenticatorKey of(byte[] bytes) {
        var text = new StringBuilder();
        for (int bit = 0; bit < bytes.length * 8; bit += 5) {
            int two = (bytes[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
            text.append(LETTERS.charAt(two >> 11 - bit % 8 & 31));
        }
        return new AuthenticatorKey(text.toString());
    }

    /** The key in groups of four, for copying by hand. */
    public String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What the QR code says to an authenticator. */
    public String address(String issuer, String account) {
        return "otpauth://totp/" + plain(issuer) + ":" + plain(account) + "?secret=" + text + "&issuer=" + plain(issuer);
    }

    private static String plain(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The code at a moment, as an authenticator shows it. */
    public String codeAt(Instant moment) {
        return code(step(moment), DIGITS);
    }

    /** The step whose code was typed: the present one, the one before it, since typing takes time, or the next, since clocks differ. */
    OptionalLong stepOf(String typed, Instant now) {
        var plain = typed == null ? "" : typed.replaceAll("\\s", "");
        return LongStream.of(step(now), step(now) - 1, step(now) + 1)
                .filter(step -> Secrets.same(code(step, DIGITS).getBytes(StandardCharsets.UTF_8), plain.getBytes(StandardCharsets.UTF_8))).findFirst();
    }

    private static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** RFC 4226, section 5.3. */
    String code(long step, int digits) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(), ALGORITHM));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return String.format("%0" + digits + "d", number % (int) Math.pow(10, digits));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] bytes() {
        var bytes = new byte[text.length() * 5 / 8];
        for (int i = 0; i < text.length(); i++) {
            int bit = i * 5;
            int two = LETTERS.indexOf(text.charAt(i)) << 11 - bit % 8;
            bytes[bit / 8] |= (byte) (two >> 8);
            if (bit / 8 + 1 < bytes.length) {
                bytes[bit / 8 + 1] |= (byte) two;
            }
        }
        return bytes;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "AuthenticatorKey";
    }
}
