package anye.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import anye.testing.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator verifies the journal of a PostgreSQL without the server. */
class VerifyJournalCommandTest {

    private static final String KEY = "a key that only this test has";
    private static final Path SENTENCE = Path.of("src/main/resources/db/migration/V110__a_journal_that_only_grows.sql");

    @TempDir
    private Path data;
    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void a_journal_of_three_records() throws Exception {
        settings.putAll(Map.of("ANYE_DATABASE_URL", Postgres.freshDatabase("verify_journal"), "ANYE_DATABASE_USER", Postgres.USER, "ANYE_DATA", data.toString()));
        Files.writeString(data.resolve("secret-audit"), KEY);
        execute(Files.readString(SENTENCE));
        var seals = new Seal(KEY.getBytes(StandardCharsets.UTF_8));
        var seal = Seal.NONE;
        try (var database = database(); var insert = database.prepareStatement("insert into journal_record values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 1; i <= 3; i++) {
                var entry = new Entry(i, Instant.parse("2026-03-02T01:00:00.123Z"), "declaration.completed", "staff:17", "declaration:" + i, i == 2 ? null : "91210302MA00XX0157", "months=12");
                seal = seals.over(seal, entry);
                insert.setLong(1, i);
                insert.setObject(2, entry.writtenAt().atOffset(ZoneOffset.UTC));
                insert.setString(3, entry.act());
                insert.setString(4, entry.author());
                insert.setString(5, entry.subject());
                insert.setString(6, entry.employer());
                insert.setString(7, entry.details());
                insert.setString(8, seal);
                insert.executeUpdate();
            }
        }
        execute("update journal_head set sequence_number = 3, seal = '" + seal + "'");
        Files.writeString(data.resolve("journal-anchor"), "3 " + seal);
    }

    @Test
    void a_journal_as_written_is_whole() {
        assertThat(verify()).isEqualTo("0 The journal is whole: 3 records");
    }

    @Test
    void a_changed_record_is_named() throws SQLException {
        execute("update journal_record set details = 'months=11' where sequence_number = 2");

        assertThat(verify()).isEqualTo("1 The journal is not what was written: ALTERED at record 2");
    }

    @Test
    void a_missing_anchor_is_a_finding() throws IOException {
        Files.delete(data.resolve("journal-anchor"));

        assertThat(verify()).isEqualTo("1 The journal is not what was written: NOT_ANCHORED at record 3");
    }

    @Test
    void what_is_not_set_is_said() {
        settings.remove("ANYE_DATABASE_URL");

        assertThat(verify()).isEqualTo("2 The journal was not verified: ANYE_DATABASE_URL is not set");
    }

    private String verify() {
        var out = new ByteArrayOutputStream();
        int status = VerifyJournalCommand.run(settings, new PrintStream(out, true, StandardCharsets.UTF_8));
        return status + " " + out.toString(StandardCharsets.UTF_8).strip();
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection(settings.get("ANYE_DATABASE_URL"), Postgres.USER, "");
    }

    private void execute(String sql) throws SQLException {
        try (var database = database(); var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
