package anye.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import anye.kernel.Installation;

/**
 * Seals a record together with the seal before it: HMAC-SHA-256 over unambiguous bytes, every text preceded by its length.
 * Not for use by two threads at once.
 */
final class Seal {

    /** What stands before the first record. */
    static final String NONE = "0".repeat(64);

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    Seal(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    static Seal ofThisInstallation() {
        return new Seal(Installation.secret("audit").getBytes(StandardCharsets.UTF_8));
    }

    String over(String before, Entry entry) {
        return HexFormat.of().formatHex(mac.doFinal(bytes(before, entry)));
    }

    private static byte[] bytes(String before, Entry entry) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            text(out, before);
            out.writeLong(entry.sequence());
            out.writeLong(entry.writtenAt().toEpochMilli());
            text(out, entry.act());
            text(out, entry.author());
            text(out, entry.subject());
            text(out, entry.employer());
            text(out, entry.details());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
