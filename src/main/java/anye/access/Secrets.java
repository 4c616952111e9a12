package anye.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Values that nobody can guess, and what may be kept of them. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {
    }

    /** 256 random bits. */
    static String next() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /** 128 random bits in 26 letters and digits that nobody mistakes for each other, in groups for copying by hand. */
    static String code() {
        var alphabet = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";
        var bits = new java.math.BigInteger(1, bytes(16));
        var code = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            code.append(i > 0 && i % 7 == 0 ? "-" : "").append(alphabet.charAt(bits.shiftRight(i * 5).intValue() & 31));
        }
        return code.toString();
    }

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static byte[] sha256(String value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The challenge of a verifier (RFC 7636, S256). */
    static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(verifier));
    }

    /** The hash of a typed code: case, blanks and hyphens do not count. */
    static String hashOfCode(String typed) {
        var plain = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(plain));
    }

    /** Under a key of this installation: what is not random enough to be kept as a plain hash. */
    static String hmac(String name, String text) {
        return HexFormat.of().formatHex(anye.kernel.Secrets.mac(name, text));
    }

    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
