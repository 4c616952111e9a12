package anye.policy;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures of the law, read and checked once; and what was amended since, which a later room brings.
 *
 * <p>A county without editions of its own takes its city's, then its province's, then the country's. One that has its
 * own is asked alone: before its first edition there is no figure, because a neighbour's is not its law.
 */
@ApplicationScoped
public class Policies {

    private final Map<Figure<?>, Editions<?>> released;
    private volatile Standing standing;

    /** The figures as they stand: the released ones with the amendments in force, the earliest first. */
    private record Standing(List<Amendment<?>> amendments, Map<Figure<?>, Editions<?>> figures, Map<Integer, Policies> earlier) {
    }

    public Policies() {
        this(file -> Policies.class.getResourceAsStream("/policy/" + file + ".json"));
    }

    /** @throws FaultyPolicy when a file is missing or breaks a rule of the house */
    Policies(Function<String, InputStream> files) {
        released = new HashMap<>();
        for (Figure<?> figure : Figure.ALL) {
            released.put(figure, read(figure, files));
        }
        standing = standing(List.of());
    }

    private Policies(Map<Figure<?>, Editions<?>> released, List<Amendment<?>> amendments) {
        this.released = released;
        standing = standing(amendments);
    }

    private Standing standing(List<Amendment<?>> amendments) {
        Map<Figure<?>, Editions<?>> figures = new HashMap<>(released);
        amendments.forEach(amendment -> amend(figures, amendment));
        return new Standing(amendments, figures, new ConcurrentHashMap<>());
    }

    @SuppressWarnings("unchecked")
    private static <T> void amend(Map<Figure<?>, Editions<?>> figures, Amendment<T> amendment) {
        Editions<T> before = (Editions<T>) figures.get(amendment.figure());
        figures.put(amendment.figure(), before.with(amendment.division(), amendment.edition()));
    }

    /** From now on these amendments are in force, and no others. */
    public void amend(List<Amendment<?>> amendments) {
        standing = standing(amendments.stream().sorted(Comparator.comparing(Amendment::since)).toList());
    }

    /** What would hold with one more amendment; these figures stay as they are. */
    public Policies with(Amendment<?> amendment) {
        return new Policies(released, Stream.concat(standing.amendments().stream(), Stream.of(amendment)).toList());
    }

    /** The figures as they were known at a moment: what was decided then is explained, and decided again, by them. */
    public Policies asOf(Instant moment) {
        var now = standing;
        int known = (int) now.amendments().stream().filter(amendment -> !amendment.since().isAfter(moment)).count();
        return known == now.amendments().size() ? this : now.earlier().computeIfAbsent(known, count -> new Policies(released, now.amendments().subList(0, count)));
    }

    /** @throws NotInForce when no edition covers the division and month */
    public <T> Cited<T> figure(Figure<T> figure, Division division, YearMonth month) {
        return find(figure, division, month).orElseThrow(() -> new NotInForce(figure.file(), division, month));
    }

    /** For figures that a region may well not have, such as a 集中申报期. */
    public <T> Optional<Cited<T>> find(Figure<T> figure, Division division, YearMonth month) {
        return editions(figure).inForce(division, month);
    }

    /** When a business year is filed in an office: by a provision for every year, or as announced for the year of filing itself. */
    public FilingPeriod filingPeriod(Division office, BusinessYear year) {
        int filing = year.filedIn();
        return around(Figure.FILING_WINDOW, office).stream().filter(edition -> !edition.from().isAfter(YearMonth.of(filing, 12))).reduce((earlier, later) -> later)
                .filter(edition -> edition.figure().value().yearly() || edition.from().getYear() == filing).map(Edition::figure)
                .map(window -> new FilingPeriod(window.value().opens(filing), window.value().closes(filing), window.verified())).orElse(FilingPeriod.NOT_ANNOUNCED);
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

    /** The editions that hold in a division, the earliest first: its own, or those of the smallest around it that has any. */
    public <T> List<Edition<T>> around(Figure<T> figure, Division division) {
        return editions(figure).around(division);
    }

    @SuppressWarnings("unchecked")
    private <T> Editions<T> editions(Figure<T> figure) {
        return (Editions<T>) standing.figures().get(figure);
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
