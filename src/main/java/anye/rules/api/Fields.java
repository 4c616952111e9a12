package anye.rules.api;

import anye.kernel.PlainText;
import anye.kernel.Refusal;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The fields of a JSON object, each read or refused by itself, so that one answer names every mistake. */
public final class Fields {

    /** A list that long is no honest year of one person. */
    private static final int MOST = 100;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private final JsonObject object;
    private final String path;
    private final List<Refusal> errors;

    private Fields(JsonObject object, String path, List<Refusal> errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    public static Fields of(JsonObject object) {
        return new Fields(object, "", new ArrayList<>());
    }

    /** A misspelt name would otherwise be taken for a missing fact. */
    public Fields only(String... names) {
        object.keySet().stream().filter(name -> !Set.of(names).contains(name))
                .forEach(name -> errors.add(new Refusal(path + shown(name), "rules.api.unknownField")));
        return this;
    }

    /** @return null when it is missing or wrong, and then there is an error */
    public <T> T need(String name, Function<JsonValue, T> reading) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            errors.add(new Refusal(path + name, "rules.api.missing"));
            return null;
        }
        return attempt(path + name, () -> reading.apply(value));
    }

    /** A field that may be null or absent. */
    public <T> T may(String name, Function<JsonValue, T> reading) {
        JsonValue value = object.get(name);
        return value == null || value == JsonValue.NULL ? null : attempt(path + name, () -> reading.apply(value));
    }

    Fields inner(String name) {
        JsonObject inner = need(name, value -> as(value, JsonObject.class));
        return new Fields(inner == null ? JsonObject.EMPTY_JSON_OBJECT : inner, path + name + ".", inner == null ? new ArrayList<>() : errors);
    }

    <T> List<T> each(String name, Function<Fields, T> reading) {
        return each(name, MOST, reading);
    }

    /** @param most a longer list is refused */
    public <T> List<T> each(String name, int most, Function<Fields, T> reading) {
        List<T> read = new ArrayList<>();
        JsonArray array = need(name, value -> bounded(as(value, JsonArray.class), most));
        for (int i = 0; array != null && i < array.size(); i++) {
            String at = name + "[" + i + "]";
            JsonValue value = array.get(i);
            JsonObject inner = attempt(path + at, () -> as(value, JsonObject.class));
            if (inner != null) {
                read.add(reading.apply(new Fields(inner, path + at + ".", errors)));
            }
        }
        return read;
    }

    /** The names and values of an object whose names are data. */
    void entries(String name, java.util.function.BiConsumer<String, JsonValue> reading) {
        JsonObject inner = need(name, value -> as(value, JsonObject.class));
        if (inner != null) {
            inner.forEach((key, value) -> attempt(path + name + "." + shown(key), () -> {
                reading.accept(key, value);
                return null;
            }));
        }
    }

    void texts(String name, java.util.function.Consumer<String> reading) {
        JsonArray array = need(name, value -> bounded(as(value, JsonArray.class), MOST));
        for (int i = 0; array != null && i < array.size(); i++) {
            JsonValue value = array.get(i);
            attempt(path + name + "[" + i + "]", () -> {
                reading.accept(text(value));
                return null;
            });
        }
    }

    void refuse(String field, String code, Object... arguments) {
        errors.add(new Refusal(path + field, code, arguments));
    }

    /** @throws Malformed with every error found */
    public void check() {
        if (!errors.isEmpty()) {
            throw new Malformed(400, errors);
        }
    }

    /** @return it {@linkplain PlainText plain} */
    public static String text(JsonValue value) {
        var text = PlainText.of(as(value, JsonString.class).getString());
        if (!PlainText.isReadable(text)) {
            throw new Refusal(null, "rules.api.text");
        }
        return text;
    }

    public static Boolean flag(JsonValue value) {
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw new Refusal(null, "rules.api.flag");
    }

    public static Function<JsonValue, Integer> number(int least, int most) {
        return value -> whole(as(value, JsonNumber.class).toString(), least, most);
    }

    static int whole(String text, int least, int most) {
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new Refusal(null, "rules.api.number", Integer.toString(least), Integer.toString(most));
        }
        return Integer.parseInt(text);
    }

    /** Not negative, without exponent. */
    static BigDecimal decimal(JsonValue value) {
        String text = text(value);
        if (!DECIMAL.matcher(text).matches()) {
            throw new Refusal(null, "rules.api.decimal");
        }
        return new BigDecimal(text);
    }

    static <E extends Enum<E>> Function<JsonValue, E> oneOf(Class<E> type) {
        return value -> constant(type, text(value));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new Refusal(null, "rules.api.oneOf", java.util.Arrays.toString(type.getEnumConstants()));
    }

    static LocalDate date(JsonValue value) {
        return date(text(value));
    }

    static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            bounded(date.getYear());
            return date;
        } catch (DateTimeException noDate) {
            throw new Refusal(null, "rules.api.date");
        }
    }

    static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            bounded(month.getYear());
            return month;
        } catch (DateTimeException noMonth) {
            throw new Refusal(null, "rules.api.month");
        }
    }

    static Refusal at(String field, Refusal refusal) {
        return refusal.at(field);
    }

    private static void bounded(int year) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw new DateTimeException("out of bounds");
        }
    }

    private static JsonArray bounded(JsonArray array, int most) {
        if (array.size() > most) {
            throw new Refusal(null, "rules.api.tooMany", Integer.toString(most));
        }
        return array;
    }

    private static <T extends JsonValue> T as(JsonValue value, Class<T> type) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw new Refusal(null, "rules.api.type." + type.getSimpleName());
    }

    /** A name the asker made up is cut before it is sent back, and shows only what cannot be a number of a person. */
    private static String shown(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9]{0,30}|\\d{4}-\\d{2}") ? name : "?";
    }

    private <T> T attempt(String at, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            errors.add(refusal.at(at));
            return null;
        }
    }
}
