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

    private final SortedMap<Division, List<Edition<T>>> byDivision;

    private Editions(SortedMap<Division, List<Edition<T>>> byDivision) {
        this.byDivision = byDivision;
    }

    /** @throws FaultyPolicy when an edition has no citation, no value, or does not begin after the one before it */
    Editions(Figure<T> figure, JsonObject file) {
        byDivision = new TreeMap<>();
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
        Cited<T> latest = null;
        for (Edition<T> edition : around(division)) {
            if (!edition.from().isAfter(month)) {
                latest = edition.figure();
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The editions that hold in a division, its own or those of the smallest around it that has any. */
    List<Edition<T>> around(Division division) {
        Division around = division;
        while (!byDivision.containsKey(around) && !around.equals(Division.NATION)) {
            around = around.parent();
        }
        return byDivision.getOrDefault(around, List.of());
    }

    /**
     * These editions and one more, in the place of one that begins with the same month. A division that has had none of its
     * own keeps, for the months before, what held there.
     */
    Editions<T> with(Division division, Edition<T> added) {
        SortedMap<YearMonth, Edition<T>> editions = new TreeMap<>();
        around(division).forEach(edition -> editions.put(edition.from(), edition));
        editions.put(added.from(), added);
        SortedMap<Division, List<Edition<T>>> all = new TreeMap<>(byDivision);
        all.put(division, List.copyOf(editions.values()));
        return new Editions<>(all);
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
                    new Cited<>(figure.read(edition.get("value")), citation, edition.getBoolean("verified", true)), edition.get("value").toString()));
        }
        return List.copyOf(read);
    }
}
