package anye.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One real PostgreSQL for all tests of a process, which ends with it; each server gets an empty database of its own. */
public final class Postgres {

    public static final String USER = "postgres";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static EmbeddedPostgres running;

    private Postgres() {
    }

    /** Makes an empty database and gives its JDBC address. */
    public static synchronized String freshDatabase(String name) {
        var database = name.replaceAll("\\W", "_").toLowerCase() + "_" + DATABASES.incrementAndGet();
        try (var connection = running().getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException("No database could be made", e);
        }
        return "jdbc:postgresql://127.0.0.1:" + running.getPort() + "/" + database;
    }

    private static EmbeddedPostgres running() {
        if (running == null) {
            try {
                running = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
        return running;
    }
}
