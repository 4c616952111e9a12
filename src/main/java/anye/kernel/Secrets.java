package anye.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Texts that nobody may read in the database or its backup: AES-256-GCM with a fresh nonce, the key from the secret of
 * this installation that has the given name. What was changed, or sealed for another place, does not open.
 */
public final class Secrets {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    /** Says how the rest was made, so that a later way can stand beside it. */
    private static final String MARK = "a1.";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Each made once of its secret: a list opens dozens of texts. */
    private static final Map<String, SecretKeySpec> KEYS = new ConcurrentHashMap<>();
    /** The same for the other use; these are only copied. */
    private static final Map<String, Mac> FINDERS = new ConcurrentHashMap<>();

    private Secrets() {
    }

    /** @param place where the text will stand; it opens for the same place only */
    public static String seal(String name, String place, String text) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, name, place, nonce);
            var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return MARK + Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text cannot be sealed", e);
        }
    }

    public static String open(String name, String place, String sealed) {
        try {
            if (!sealed.startsWith(MARK)) {
                throw new IllegalArgumentException("unknown way");
            }
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(MARK.length())));
            var nonce = new byte[NONCE];
            bytes.get(nonce);
            var rest = new byte[bytes.remaining()];
            bytes.get(rest);
            return new String(cipher(Cipher.DECRYPT_MODE, name, place, nonce).doFinal(rest), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("A sealed text of " + place + " does not open", e);
        }
    }

    /** HMAC-SHA-256 under the secret of that name: what is not random enough to be kept as a plain hash. */
    public static byte[] mac(String name, String text) {
        try {
            return ((Mac) FINDERS.computeIfAbsent(name, Secrets::finder).clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException everyJavaCan) {
            throw new IllegalStateException(everyJavaCan);
        }
    }

    private static Mac finder(String name) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(Installation.secret(name).getBytes(StandardCharsets.UTF_8), MAC));
            return mac;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Cipher cipher(int mode, String name, String place, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key(name), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKeySpec key(String name) {
        return KEYS.computeIfAbsent(name, unmade -> {
            try {
                return new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(Installation.secret(name).getBytes(StandardCharsets.UTF_8)), "AES");
            } catch (GeneralSecurityException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        });
    }
}
