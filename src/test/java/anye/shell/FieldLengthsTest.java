package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import anye.kernel.Database;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a field lets through fits its column: else the database refuses it, and the page fails. */
class FieldLengthsTest {

    private static final Pattern FIELD = Pattern.compile("<a:(text|area) ([^>]*)>");
    private static final Pattern VALUE = Pattern.compile("(?<=\\s)value=\"#\\{[\\w.]*?(\\w+)}\"");
    private static final Pattern MOST = Pattern.compile("maxlength=\"(\\d+)\"");

    /** Numbers that are kept without the spaces and hyphens with which they may be typed; each has a form of its own. */
    private static final Pattern NUMBERS = Pattern.compile("creditCode|host|employer|idNumber|taxRegistrationNumber|code|phone");

    private static final Pattern TABLE = Pattern.compile("@Entity\\s(?:@Table\\(name = \"(\\w+)\"\\))?[^{]*?class (\\w+)");

    /** How long a column of each name is, by table. */
    private static final Map<String, Map<String, Integer>> COLUMNS = new TreeMap<>();

    /** @param most as the tag has it where the page says nothing else */
    private record Field(String page, String property, int most) {
        @Override
        public String toString() {
            return page + " " + property;
        }
    }

    @BeforeAll
    static void read_the_columns() throws SQLException {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:lengths" + Database.H2_AS_POSTGRESQL + ";DB_CLOSE_DELAY=-1");
        MigrateSchema.sentences(database, true).load().migrate();
        try (var records = database.getConnection(); var statement = records.createStatement();
                var found = statement.executeQuery("select lower(column_name), lower(table_name), character_maximum_length from information_schema.columns where lower(table_schema) = 'public' and character_maximum_length is not null")) {
            while (found.next()) {
                COLUMNS.computeIfAbsent(found.getString(1), none -> new TreeMap<>()).put(found.getString(2), (int) Math.min(Integer.MAX_VALUE, found.getLong(3)));
            }
        }
    }

    static Stream<Field> fields() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("war"))) {
            return pages.filter(page -> page.toString().endsWith(".xhtml") && !page.toString().contains("WEB-INF")).sorted().flatMap(FieldLengthsTest::fields).toList().stream();
        }
    }

    private static Stream<Field> fields(Path page) {
        return FIELD.matcher(read(page)).results().flatMap(tag -> VALUE.matcher(" " + tag.group(2)).results()
                .map(value -> new Field(page.toString(), value.group(1), MOST.matcher(tag.group(2)).results().map(most -> Integer.parseInt(most.group(1))).findFirst().orElse(tag.group(1).equals("text") ? 200 : 1000))));
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest column of that name in the room of the page, or anywhere; -1 where there is none. */
    private static int column(Field field) {
        var columns = COLUMNS.getOrDefault(underscored(field.property()), Map.of());
        var own = tables(field.page().replace('\\', '/').split("/")[1]);
        return columns.entrySet().stream().filter(column -> own.contains(column.getKey())).mapToInt(Map.Entry::getValue).max()
                .orElse(columns.values().stream().mapToInt(length -> length).max().orElse(-1));
    }

    private static List<String> tables(String room) {
        var classes = Path.of("src/main/java/anye").resolve(room);
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> TABLE.matcher(read(file)).results())
                    .map(found -> found.group(1) == null ? underscored(found.group(2)) : found.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String underscored(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_field_holds_no_more_than_a_column_of_its_name(Field field) {
        int column = column(field);
        if (column >= 0 && !NUMBERS.matcher(field.property()).matches()) {
            assertThat(field.most()).as(field.toString()).isLessThanOrEqualTo(column);
        }
    }

    @Test
    void enough_fields_are_compared() throws IOException {
        assertThat(fields().filter(field -> column(field) >= 0).count()).isGreaterThan(60);
    }
}
