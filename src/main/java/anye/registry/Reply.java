package anye.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** What came back over the wire. */
record Reply(boolean silent, Instant at, String body) {

    static Reply silence(Instant at) {
        return new Reply(true, at, null);
    }

    static Reply of(String body, Instant at) {
        return new Reply(false, at, body);
    }

    String sha256() {
        if (body == null) {
            return null;
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
