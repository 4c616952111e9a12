package anye.policy;

import anye.kernel.Division;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All editions of one figure, by division. */
final class Editions<T> {

    private final SortedMap<Division, List<Edition<T>>> byDivision = new TreeMap<>();

    /** @throws FaultyPolicy when an edition has no citation, no value, or does not begin after the one before it */
    Editions(Figure<T> figure, JsonObject file) {
        try {
            for (Map.Entry<String, JsonValue> division : file.getJsonObject("divisions").entrySet()) {
                byDivision.put(Division.of(division.getKey()), read(figure, division.getValue()));
            }
        } catch (JsonException | DateTimeException | ClassCastException | NullPointerException
                | IllegalArgumentException | ArithmeticException | anye.kernel.Refusal fault) {
            throw new FaultyPolicy(figure.file(), String.valueOf(fault.getMessage()), fault);
        }
        if (byDivision.isEmpty()) {
            throw new FaultyPolicy(figure.file(), "no edition", null);
        }
    }

    /** The edition in force in the smallest division around the asked one that has editions: its own law, or none. */
    Optional<Cited<T>> inForce(Division division, YearMonth month) {
        Division around = division;
        while (!byDivision.containsKey(around) && !around.equals(Division.NATION)) {
            around = around.parent();
        }
        Cited<T> latest = null;
        for (Edition<T> edition : byDivision.getOrDefault(around, List.of())) {
            if (!edition.from().isAfter(month)) {
                latest = edition.figure();
            }
        }
        return Optional.ofNullable(latest);
    }

    SortedMap<Division, List<Edition<T>>> byDivision() {
        return Collections.unmodifiableSortedMap(byDivision);
    }

    private static <T> List<Edition<T>> read(Figure<T> figure, JsonValue editions) {
        List<Edition<T>> read = new ArrayList<>();
        for (JsonObject edition : editions.asJsonArray().getValuesAs(JsonObject.class)) {
            YearMonth from = YearMonth.parse(edition.getString("from"));
            if (!read.isEmpty() && !from.isAfter(read.get(read.size() - 1).from())) {
                throw new IllegalArgumentException(from + " does not ascend");
            }
            String citation = edition.getString("citation", "");
            if (citation.isBlank()) {
                throw new IllegalArgumentException(from + " has no citation");
            }
            if (!edition.containsKey("value")) {
                throw new IllegalArgumentException(from + " has no value");
            }
            read.add(new Edition<>(from,
                    new Cited<>(figure.read(edition.get("value")), citation, edition.getBoolean("verified", true))));
        }
        return List.copyOf(read);
    }
}
