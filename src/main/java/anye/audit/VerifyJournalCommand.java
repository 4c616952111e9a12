package anye.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * The same verification without the server, for the operator ({@code server-config/verify-journal}): it reads what
 * {@code anye.env} says, changes nothing and waits for nobody.
 */
public final class VerifyJournalCommand {

    static final int WHOLE = 0;
    static final int FLAWED = 1;
    static final int NOT_VERIFIED = 2;

    private static final int PAGE = 5000;

    private VerifyJournalCommand() {
    }

    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), System.out));
    }

    static int run(Map<String, String> settings, PrintStream out) {
        try (var records = DriverManager.getConnection(setting(settings, "ANYE_DATABASE_URL"), setting(settings, "ANYE_DATABASE_USER"), settings.getOrDefault("ANYE_DATABASE_PASSWORD", ""))) {
            // the head and the records of one moment
            records.setAutoCommit(false);
            records.setReadOnly(true);
            records.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return verify(records, settings, out);
        } catch (SQLException | IOException | IllegalArgumentException e) {
            out.println("The journal was not verified: " + e.getMessage());
            return NOT_VERIFIED;
        }
    }

    private static int verify(Connection records, Map<String, String> settings, PrintStream out) throws SQLException, IOException {
        var data = Path.of(setting(settings, "ANYE_DATA"));
        var key = settings.get("ANYE_SECRET_AUDIT");
        var chain = new Chain(new Seal((key != null ? key : Files.readString(data.resolve("secret-audit")).trim()).getBytes(StandardCharsets.UTF_8)), Anchor.read(data));
        try (var head = records.createStatement().executeQuery("select sequence_number, seal from journal_head")) {
            head.next();
            read(records, chain);
            var flaw = chain.flaw(head.getLong(1), head.getString(2));
            out.println(flaw.map(each -> "The journal is not what was written: " + each.kind() + " at record " + each.sequence()).orElse("The journal is whole: " + chain.sequence() + " records"));
            return flaw.isPresent() ? FLAWED : WHOLE;
        }
    }

    private static void read(Connection records, Chain chain) throws SQLException {
        try (var all = records.prepareStatement("select sequence_number, written_at, act, author, subject, employer, details, seal from journal_record order by sequence_number")) {
            all.setFetchSize(PAGE);
            try (var row = all.executeQuery()) {
                boolean fits = true;
                while (fits && row.next()) {
                    fits = chain.add(new Entry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7)),
                            row.getString(8));
                }
            }
        }
    }

    private static String setting(Map<String, String> settings, String name) {
        var value = settings.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }
}
