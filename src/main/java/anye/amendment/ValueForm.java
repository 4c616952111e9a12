package anye.amendment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.policy.Amendment;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** A figure's value as a form: one field for each of its parts. Whatever the figure is made of, a new edition is made of the same. */
public final class ValueForm {

    /** What a field holds. */
    public enum Kind { TEXT, NUMBER, FLAG }

    /**
     * One part.
     *
     * @param path where it stands in the value, from the outside: names, and the places of lists from 1; empty for a value of one part
     */
    public record Part(List<String> path, Kind kind, String text) {
    }

    private ValueForm() {
    }

    public static List<Part> parts(String written) {
        var parts = new ArrayList<Part>();
        collect(Amendment.json(written), List.of(), parts);
        return parts;
    }

    private static void collect(JsonValue value, List<String> path, List<Part> parts) {
        switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().forEach((name, inner) -> collect(inner, and(path, name), parts));
            case ARRAY -> {
                for (int i = 0; i < value.asJsonArray().size(); i++) {
                    collect(value.asJsonArray().get(i), and(path, String.valueOf(i + 1)), parts);
                }
            }
            case STRING -> parts.add(new Part(path, Kind.TEXT, ((JsonString) value).getString()));
            case NUMBER -> parts.add(new Part(path, Kind.NUMBER, value.toString()));
            default -> parts.add(new Part(path, Kind.FLAG, value.toString()));
        }
    }

    private static List<String> and(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    /**
     * A value made like another one, of these texts.
     *
     * @param texts in the order of {@link #parts}
     * @throws Refusal at every field {@code value<place>} that is empty or no number
     */
    public static String written(String like, List<String> texts) {
        var faults = new Faults();
        var written = rebuilt(Amendment.json(like), texts, new int[1], faults);
        faults.tell();
        return written.toString();
    }

    private static JsonValue rebuilt(JsonValue like, List<String> texts, int[] place, Faults faults) {
        switch (like.getValueType()) {
            case OBJECT: {
                var object = Json.createObjectBuilder();
                ((JsonObject) like).forEach((name, inner) -> object.add(name, rebuilt(inner, texts, place, faults)));
                return object.build();
            }
            case ARRAY: {
                var array = Json.createArrayBuilder();
                ((JsonArray) like).forEach(inner -> array.add(rebuilt(inner, texts, place, faults)));
                return array.build();
            }
            default:
                int here = place[0]++;
                var read = faults.of(() -> leaf(like.getValueType(), texts, here));
                return read == null ? JsonValue.NULL : read;
        }
    }

    private static JsonValue leaf(JsonValue.ValueType type, List<String> texts, int place) {
        var text = texts.get(place) == null ? "" : texts.get(place).strip();
        if (text.isEmpty()) {
            throw new Refusal("value" + place, "amendment.value.missing");
        }
        return switch (type) {
            case STRING -> Json.createValue(text);
            case NUMBER -> number(text, place);
            default -> "true".equals(text) ? JsonValue.TRUE : JsonValue.FALSE;
        };
    }

    private static JsonValue number(String text, int place) {
        try {
            return Json.createValue(new BigDecimal(text));
        } catch (NumberFormatException malformed) {
            throw new Refusal("value" + place, "amendment.value.number");
        }
    }
}
