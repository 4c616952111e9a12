package anye.policy;

import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;

/**
 * An edition that came after the release of the files.
 *
 * @param since when it was put in force here; what was decided before is explained without it
 */
public record Amendment<T>(Figure<T> figure, Division division, Edition<T> edition, Instant since) {

    /**
     * @param written the value in JSON, as in the files
     * @throws FaultyPolicy when the value is none of this figure, or no citation is given
     */
    public static <T> Amendment<T> read(Figure<T> figure, Division division, YearMonth from, String written, String citation, boolean verified, Instant since) {
        if (citation == null || citation.isBlank()) {
            throw new FaultyPolicy(figure.file(), from + " has no citation", null);
        }
        return new Amendment<>(figure, division, new Edition<>(from, new Cited<>(value(figure, written), citation, verified), written), since);
    }

    private static <T> T value(Figure<T> figure, String written) {
        try {
            return figure.read(json(written));
        } catch (JsonException | DateTimeException | ClassCastException | NullPointerException | IllegalArgumentException | ArithmeticException | Refusal fault) {
            throw new FaultyPolicy(figure.file(), String.valueOf(fault.getMessage()), fault);
        }
    }

    /** A value alone is no document to every reader of JSON; in a list it is. */
    public static JsonValue json(String written) {
        try (JsonReader reader = Json.createReader(new StringReader("[" + written + "]"))) {
            return reader.readArray().get(0);
        }
    }
}
