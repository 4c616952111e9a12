package anye.policy;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * The figures of the law, read and checked once.
 *
 * <p>A county without editions of its own takes its city's, then its province's, then the country's. One that has its
 * own is asked alone: before its first edition there is no figure, because a neighbour's is not its law.
 */
@ApplicationScoped
public class Policies {

    private final Map<Figure<?>, Editions<?>> figures = new HashMap<>();

    public Policies() {
        this(file -> Policies.class.getResourceAsStream("/policy/" + file + ".json"));
    }

    /** @throws FaultyPolicy when a file is missing or breaks a rule of the house */
    Policies(Function<String, InputStream> files) {
        for (Figure<?> figure : Figure.ALL) {
            figures.put(figure, read(figure, files));
        }
    }

    /** @throws NotInForce when no edition covers the division and month */
    public <T> Cited<T> figure(Figure<T> figure, Division division, YearMonth month) {
        return find(figure, division, month).orElseThrow(() -> new NotInForce(figure.file(), division, month));
    }

    /** For figures that a region may well not have, such as a 集中申报期. */
    public <T> Optional<Cited<T>> find(Figure<T> figure, Division division, YearMonth month) {
        return editions(figure).inForce(division, month);
    }

    /** Twelve resolved figures each. @throws NotInForce */
    public YearPolicy forYear(Division division, BusinessYear year) {
        return new YearPolicy(this, division, year);
    }

    /** The figures of the levy on a business year, which is paid in the year after. @throws NotInForce */
    public LevyPolicy forLevy(Division division, BusinessYear year) {
        return new LevyPolicy(this, division, year);
    }

    /** Every edition of a figure, for pages and the rule book. */
    public <T> SortedMap<Division, List<Edition<T>>> all(Figure<T> figure) {
        return editions(figure).byDivision();
    }

    @SuppressWarnings("unchecked")
    private <T> Editions<T> editions(Figure<T> figure) {
        return (Editions<T>) figures.get(figure);
    }

    private static <T> Editions<T> read(Figure<T> figure, Function<String, InputStream> files) {
        try (InputStream file = files.apply(figure.file())) {
            if (file == null) {
                throw new FaultyPolicy(figure.file(), "missing", null);
            }
            try (JsonReader reader = Json.createReader(file)) {
                return new Editions<>(figure, reader.readObject());
            }
        } catch (IOException | JsonException fault) {
            throw new FaultyPolicy(figure.file(), fault.getMessage(), fault);
        }
    }
}
