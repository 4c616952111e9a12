package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import anye.kernel.Database;
import anye.testing.Postgres;
import anye.testing.SystemSettings;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An installation of the last landed schema is upgraded to today's. {@code released-migrations.csv} names the sentences that
 * installations have heard, with their checksums; {@code data-893.sql} is what one of them holds: the sandbox after a declaration
 * was made, reviewed, certified and handed over.
 */
class UpgradeTest {

    private static final Map<MigrationVersion, String> RELEASED = released();

    @BeforeAll
    static void secrets() {
        SystemSettings.haveSecrets();
    }

    static Stream<Arguments> databases() {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1" + Database.H2_AS_POSTGRESQL);
        var postgresql = new PGSimpleDataSource();
        postgresql.setURL(Postgres.freshDatabase("upgrade"));
        postgresql.setUser(Postgres.USER);
        return Stream.of(arguments(h2, true), arguments(postgresql, false));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_an_installation_of_the_last_release_holds_is_there_after_the_upgrade(DataSource source, boolean embedded) throws SQLException {
        var last = RELEASED.keySet().stream().max(MigrationVersion::compareTo).orElseThrow();
        MigrateSchema.sentences(source, embedded).target(last).load().migrate();
        fill(source, embedded);
        var before = counted(source);

        MigrateSchema.sentences(source, embedded).load().migrate();

        assertThat(before).hasSizeGreaterThan(20);
        assertThat(counted(source)).containsAllEntriesOf(before);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_sentence_that_was_heard_is_never_changed_and_a_new_one_comes_after_all_of_them(DataSource source, boolean embedded) {
        var all = MigrateSchema.sentences(source, embedded).load().info().all();
        var today = Arrays.stream(all).collect(Collectors.toMap(MigrationInfo::getVersion, info -> info.getChecksum() == null ? "" : info.getChecksum().toString()));
        var last = RELEASED.keySet().stream().max(MigrationVersion::compareTo).orElseThrow();

        assertThat(today).containsAllEntriesOf(RELEASED);
        assertThat(today.keySet()).filteredOn(version -> !RELEASED.containsKey(version)).allMatch(version -> version.compareTo(last) > 0);
    }

    private static Map<MigrationVersion, String> released() {
        return text("released-migrations.csv").lines().skip(1).map(line -> line.split(",", -1))
                .collect(Collectors.toMap(line -> MigrationVersion.fromVersion(line[0]), line -> line[1]));
    }

    private static void fill(DataSource source, boolean embedded) throws SQLException {
        try (var database = source.getConnection(); var statement = database.createStatement()) {
            // the rows stand in the order of their tables, not of their references
            statement.execute(embedded ? "set referential_integrity false" : "set session_replication_role = replica");
            for (var row : text("data-893.sql").split("\n--\n")) {
                statement.execute(embedded ? row : row.replaceAll("X'([0-9a-f]*)'", "'\\\\x$1'"));
            }
            statement.execute(embedded ? "set referential_integrity true" : "set session_replication_role = origin");
        }
    }

    private static Map<String, Long> counted(DataSource source) throws SQLException {
        var counted = new TreeMap<String, Long>();
        try (var database = source.getConnection(); var tables = database.getMetaData().getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                if (!table.startsWith("flyway")) {
                    counted.put(table, count(database, table));
                }
            }
        }
        return counted;
    }

    private static long count(Connection database, String table) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String text(String file) {
        try (var read = UpgradeTest.class.getResourceAsStream(file)) {
            return new String(read.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
