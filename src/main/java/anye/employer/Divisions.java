package anye.employer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import anye.kernel.Division;
import anye.kernel.Division.Level;

/**
 * 行政区划 by name (GB/T 2260). Abolished divisions stay readable, since old numbers and addresses carry them, and can no
 * longer be chosen.
 */
public final class Divisions {

    /** @param until the day on which it was abolished; null while in force */
    public record Named(Division division, String name, LocalDate until) {

        public boolean isInForceOn(LocalDate day) {
            return until == null || day.isBefore(until);
        }

        public String code() {
            return division.code();
        }

        /** 市辖区 and 省直辖县级行政区划 are rows of the code table and no places: a path leaves them out. */
        public boolean isPlace() {
            return !(division.level() == Level.CITY && (name.equals("市辖区") || name.equals("县") || name.endsWith("直辖县级行政区划")));
        }
    }

    private static final Divisions ALL = new Divisions(read());

    private final TreeMap<Division, Named> named;

    private Divisions(TreeMap<Division, Named> named) {
        this.named = named;
    }

    public static Divisions all() {
        return ALL;
    }

    public Optional<Named> find(Division division) {
        return Optional.ofNullable(named.get(division));
    }

    /** Whether it is in the code table, abolished or not. */
    public boolean has(Division division) {
        return named.containsKey(division);
    }

    /** Its own name, or its code when the table has none. */
    public String name(Division division) {
        return find(division).map(Named::name).orElse(division.code());
    }

    /** 辽宁省/鞍山市/铁东区. */
    public String path(Division division) {
        var path = new ArrayList<String>();
        for (var part = division; part.level() != Level.NATION; part = part.parent()) {
            find(part).filter(Named::isPlace).ifPresent(place -> path.add(0, place.name()));
        }
        return path.isEmpty() ? division.code() : String.join("/", path);
    }

    public List<Named> provinces() {
        return named.values().stream().filter(row -> row.division().level() == Level.PROVINCE).toList();
    }

    /** The next smaller divisions that are in force on the day. */
    public List<Named> children(Division parent, LocalDate day) {
        return named.values().stream()
                .filter(row -> row.division().level() != Level.PROVINCE ? row.division().parent().equals(parent) : parent.equals(Division.NATION))
                .filter(row -> row.isInForceOn(day)).toList();
    }

    /** The place that is meant by a code, or by its name with those above it in front, as 辽宁省鞍山市铁东区 or 辽宁省/鞍山市/铁东区. */
    public Optional<Named> meant(String said) {
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        var name = said.replaceAll("[/\\s]", "");
        return named.values().stream().filter(row -> row.code().equals(name)).findFirst()
                .or(() -> named.values().stream().filter(row -> path(row.division()).replace("/", "").equals(name)).findFirst());
    }

    /** The path of what is meant; what was said itself, where no place is. */
    public String inWords(String said) {
        return meant(said).map(place -> path(place.division())).orElse(said);
    }

    /** Every city of the province with its counties, in the order of the codes. */
    public Map<Named, List<Named>> citiesOf(Division province, LocalDate day) {
        return children(province, day).stream().collect(Collectors.toMap(city -> city, city -> children(city.division(), day),
                (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private static TreeMap<Division, Named> read() {
        try (var in = new BufferedReader(new InputStreamReader(Divisions.class.getResourceAsStream("divisions.csv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).skip(1).map(Divisions::row)
                    .collect(Collectors.toMap(Named::division, row -> row, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Named row(String line) {
        var cells = line.split(",", -1);
        return new Named(Division.of(cells[0]), cells[1], cells[2].isEmpty() ? null : LocalDate.parse(cells[2]));
    }
}
