package anye.access;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import anye.kernel.Refusal;

/** A password as kept: {@code pbkdf2-sha512$iterations$salt$hash}. The count follows OWASP's advice for PBKDF2 with SHA-512. */
final class Password {

    static final int ITERATIONS = 210_000;
    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int BITS = 512;
    private static final String SCHEME = "pbkdf2-sha512";
    /** Compared when there is no such account, so that the answer takes as long. */
    private static final String NONE = keep("no such account", ITERATIONS);

    private Password() {
    }

    /** @throws Refusal when it is too short, too long, or says the account's name */
    static String keep(String typed, String account) {
        if (typed == null || typed.length() < SHORTEST || typed.length() > LONGEST) {
            throw new Refusal("password", "access.password.length", SHORTEST, LONGEST);
        }
        if (typed.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT)) || typed.chars().distinct().count() < 5) {
            throw new Refusal("password", "access.password.weak");
        }
        return keep(typed, ITERATIONS);
    }

    private static String keep(String typed, int iterations) {
        var salt = Secrets.bytes(16);
        var base64 = Base64.getEncoder();
        return SCHEME + "$" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash(typed, salt, iterations));
    }

    /** @param kept null when there is no such account or it has no password */
    static boolean matches(String typed, String kept) {
        var parts = (kept == null ? NONE : kept).split("\\$");
        boolean same = Secrets.same(Base64.getDecoder().decode(parts[3]),
                hash(typed == null || typed.length() > LONGEST ? "" : typed, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1])));
        return same && kept != null;
    }

    private static byte[] hash(String typed, byte[] salt, int iterations) {
        var key = new PBEKeySpec(typed.toCharArray(), salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } finally {
            key.clearPassword();
        }
    }
}
