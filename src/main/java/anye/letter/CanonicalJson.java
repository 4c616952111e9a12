package anye.letter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * JSON with exactly one form for one content (RFC 8785, for text, whole numbers, lists and objects): names in order, no
 * blanks, nothing escaped that need not be.
 */
final class CanonicalJson {

    private CanonicalJson() {
    }

    static byte[] of(Map<String, ?> content) {
        return written(content).getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Object value) {
        if (value instanceof Map<?, ?> object) {
            StringJoiner members = new StringJoiner(",", "{", "}");
            new TreeMap<>(object).forEach((name, member) -> members.add(quoted((String) name) + ":" + written(member)));
            return members.toString();
        }
        if (value instanceof List<?> list) {
            StringJoiner members = new StringJoiner(",", "[", "]");
            list.forEach(member -> members.add(written(member)));
            return members.toString();
        }
        return value instanceof Integer number ? number.toString() : quoted((String) value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                quoted.append('\\').append((char) unit);
            } else if (unit < ' ') {
                quoted.append(escape(unit));
            } else {
                quoted.append((char) unit);
            }
        });
        return quoted.append('"').toString();
    }

    private static String escape(int control) {
        int named = "\b\t\n\f\r".indexOf(control);
        return named < 0 ? String.format("\\u%04x", control) : "\\" + "btnfr".charAt(named);
    }
}
