package anye.rules.api;

import anye.kernel.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A request body: one JSON object, of at most 64 KiB unless more is allowed, and nothing after it. */
public final class Body {

    static final int MOST = 64 * 1024;

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    /** Deeper than any request of ours; a reader that recurses would go on until its stack ends. */
    private static final int DEEPEST = 16;

    private Body() {
    }

    /** @throws Malformed when it is too large, or no single JSON object in UTF-8, or has a name twice */
    static JsonObject read(InputStream body) throws IOException {
        return read(body, MOST);
    }

    /** @param most so many bytes and no more */
    public static JsonObject read(InputStream body, int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Malformed(413, List.of(new Refusal(null, "rules.api.tooLarge", Integer.toString(most))));
        }
        return parse(decode(bytes));
    }

    private static JsonObject parse(String text) {
        if (!standsAlone(text)) {
            throw Malformed.of(null, "rules.api.json");
        }
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | UnsupportedOperationException fault) {
            // the last is said of a number with more than a thousand digits
            throw Malformed.of(null, "rules.api.json");
        }
    }

    /** Whether the first object, not too deep, is all there is: the reader itself stops after it and looks no further. */
    private static boolean standsAlone(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            if (depth > DEEPEST) {
                return false;
            }
            if (depth == 0 && (c == '}' || c == ']')) {
                return text.substring(i + 1).isBlank();
            }
        }
        return false;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw Malformed.of(null, "rules.api.json");
        }
    }
}
