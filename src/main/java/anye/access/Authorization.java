package anye.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of who may open which page and do which act, {@code authorization.csv}. What has no row is denied to everybody.
 *
 * <p>A page is a path: exact, with {@code {part}} for one segment, or with {@code /*} at its end for all below. The most
 * exact row counts. An act is the class of a use case. Beside roles a row names {@code ANYONE}, {@code SIGNED_IN},
 * {@code SYSTEM}, {@code ACTING}, a window clerk as long as they act for an employer, and {@code HANDLER} with what a
 * handler whom the employer named may do besides ({@link HandlerScope}).
 */
public final class Authorization {

    /** One row. */
    public record Row(String kind, String target, Set<String> actors) {

        public Row {
            actors = Set.copyOf(actors);
        }

        public boolean allows(Actor actor) {
            return actors.contains("ANYONE")
                    || actors.contains("SIGNED_IN") && actor.isSignedIn()
                    || actors.contains("SYSTEM") && actor.isSystem()
                    || actors.contains("ACTING") && actor.isActing()
                    || actor.isHandling() && actor.handling().scopes().stream().anyMatch(scope -> actors.contains(scope.word()))
                    || actor.roles().stream().anyMatch(role -> actors.contains(role.name()));
        }

        boolean isOpen() {
            return actors.contains("ANYONE");
        }

        private boolean matches(String path) {
            if (target.endsWith("/*")) {
                return path.startsWith(target.substring(0, target.length() - 1));
            }
            return target.equals(path) || target.contains("{") && pattern().matcher(path).matches();
        }

        private Pattern pattern() {
            return Pattern.compile(Arrays.stream(target.split("/", -1))
                    .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part)).collect(Collectors.joining("/")));
        }

        private int exactness() {
            return target.endsWith("/*") ? target.length() : target.contains("{") ? 10_000 : 20_000;
        }
    }

    private static final Set<String> WORDS = Stream.concat(Stream.of("ANYONE", "SIGNED_IN", "SYSTEM", "ACTING"), Stream.of(HandlerScope.values()).map(HandlerScope::word)).collect(Collectors.toUnmodifiableSet());
    private static final Authorization TABLE = read(Authorization.class.getResourceAsStream("authorization.csv"));

    private final List<Row> rows;
    /** Most pages have a row of their very own; a menu asks for many of them. */
    private final Map<String, Row> byPath;

    private Authorization(List<Row> rows) {
        this.rows = List.copyOf(rows);
        byPath = rows.stream().filter(row -> row.kind.equals("page")).collect(Collectors.toMap(Row::target, row -> row, (first, second) -> first));
    }

    public static Authorization table() {
        return TABLE;
    }

    static Authorization read(InputStream csv) {
        try (csv) {
            var rows = new ArrayList<Row>();
            for (var line : new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(line));
                }
            }
            return new Authorization(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        var cells = line.strip().split(",");
        if (cells.length != 3 || !Set.of("page", "act").contains(cells[0])) {
            throw new IllegalStateException("Not a row of the authorization table: " + line);
        }
        var actors = Arrays.stream(cells[2].split("\\|")).collect(Collectors.toSet());
        actors.stream().filter(actor -> !WORDS.contains(actor)).forEach(Role::valueOf);
        return new Row(cells[0], cells[1], actors);
    }

    public List<Row> rows() {
        return rows;
    }

    /** The row of a page; null when it has none. */
    public Row page(String path) {
        var own = byPath.get(path);
        return own != null ? own : rows.stream().filter(row -> row.kind.equals("page") && row.matches(path)).max(Comparator.comparingInt(Row::exactness)).orElse(null);
    }

    public boolean mayOpen(String path, Actor actor) {
        var row = page(path);
        return row != null && row.allows(actor);
    }

    public boolean mayDo(String useCase, Actor actor) {
        return rows.stream().anyMatch(row -> row.kind.equals("act") && row.target.equals(useCase) && row.allows(actor));
    }
}
