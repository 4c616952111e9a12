package anye.policy;

import anye.kernel.Division;
import anye.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** 行政区划 in which this product works, with their names (edition of 2023-06-30), {@code divisions.txt}. */
public final class Divisions {

    private static final SortedMap<Division, String> NAMES = read();

    private Divisions() {
    }

    /** @throws Refusal for a wrong shape, or a division in which the product does not work */
    public static Division known(String code) {
        Division division = Division.of(code);
        if (!NAMES.containsKey(division)) {
            throw new Refusal(null, "policy.division.unknown");
        }
        return division;
    }

    public static Optional<String> name(Division division) {
        return Optional.ofNullable(NAMES.get(division));
    }

    /** 辽宁省鞍山市铁东区. */
    public static String fullName(Division division) {
        String name = name(division).orElse(division.code());
        return division.parent().equals(Division.NATION) || division.equals(Division.NATION) ? name : fullName(division.parent()) + name;
    }

    /** Those directly below; of the country, the provinces. */
    public static List<Division> below(Division parent) {
        return NAMES.keySet().stream().filter(division -> division.parent().equals(parent)).toList();
    }

    public static SortedMap<Division, String> all() {
        return NAMES;
    }

    private static SortedMap<Division, String> read() {
        try (InputStream file = Divisions.class.getResourceAsStream("/anye/policy/divisions.txt")) {
            SortedMap<Division, String> names = new TreeMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .forEach(line -> names.put(Division.of(line.substring(0, 6)), line.substring(7)));
            return Collections.unmodifiableSortedMap(names);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
