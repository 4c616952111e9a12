package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import anye.kernel.Database;
import anye.kernel.FailedStart;
import anye.testing.Once;
import anye.testing.Server;
import anye.testing.SystemSettings;
import org.assertj.core.api.SoftAssertions;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the product starts, and how it does not. */
class StartIT {

    @TempDir
    private Path directory;

    /** That the first answer is a page of ours, {@link Server} asks of every server that a test starts. */
    @Test
    void after_start_only_the_address_that_was_asked_for_listens() {
        var server = Server.shared();

        assertThat(server.listening()).containsExactly("127.0.0.1:" + server.port());
    }

    @Test
    @Once
    void a_start_that_fails_ends_the_process_with_a_plain_last_line_and_a_status() throws Exception {
        var starts = List.of(
                new FailingStart("other-secret", databaseOfAnotherSecret(), FailedStart.WRONGLY_SET_UP,
                        "Anye did not start: This node has no secret audit, and its database was written with one."),
                new FailingStart("other-schema", databaseOfSomebodyElse(), FailedStart.WRONGLY_SET_UP,
                        "Anye did not start: Found non-empty schema(s) \"public\" but no schema history table."),
                new FailingStart("no-database", Map.of("anye.database.url", "jdbc:postgresql://127.0.0.1:1/anye", "anye.sandbox", "off"), FailedStart.NO_DATABASE,
                        "Anye did not start: Connection to 127.0.0.1:1 refused."),
                new FailingStart("no-directory", Map.of("anye.data", Files.createFile(directory.resolve("file")).toString()), FailedStart.WRONGLY_SET_UP,
                        "Anye did not start: The data directory cannot be made: "));

        var ended = starts.stream().map(start -> CompletableFuture.supplyAsync(() -> Server.startFailing(start.name(), start.settings()))).toList();

        var softly = new SoftAssertions();
        for (int i = 0; i < starts.size(); i++) {
            var server = ended.get(i).join();
            softly.assertThat(server.exitStatus()).as(starts.get(i).name()).isEqualTo(starts.get(i).status());
            softly.assertThat(server.logTail(1)).as(starts.get(i).name()).startsWith(starts.get(i).lastLine());
        }
        softly.assertAll();
    }

    private record FailingStart(String name, Map<String, String> settings, int status, String lastLine) {
    }

    private Map<String, String> databaseOfAnotherSecret() throws SQLException {
        SystemSettings.haveSecrets();
        var database = h2("other-secret");
        MigrateSchema.sentences(database, true).load().migrate();
        execute(database, "insert into secret_mark (name, mark) values ('audit', 'of another secret')");
        return settings("other-secret");
    }

    private Map<String, String> databaseOfSomebodyElse() throws SQLException {
        execute(h2("other-schema"), "create table of_somebody_else (id bigint)");
        return settings("other-schema");
    }

    private DataSource h2(String name) {
        var h2 = new JdbcDataSource();
        h2.setURL(url(name) + Database.H2_AS_POSTGRESQL);
        h2.setUser("anye");
        h2.setPassword("password");
        return h2;
    }

    private String url(String name) {
        return "jdbc:h2:file:" + directory.resolve(name);
    }

    private Map<String, String> settings(String name) {
        return Map.of("anye.database.url", url(name), "anye.database.user", "anye", "anye.database.password", "password");
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
