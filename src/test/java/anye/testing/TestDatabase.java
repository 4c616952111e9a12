package anye.testing;

import java.util.Map;

/** The database of this run: {@code -Danye.test.database=h2} (the default) or {@code postgresql}. */
public enum TestDatabase {

    H2 {
        @Override
        Map<String, String> settings(String name) {
            return Map.of();
        }
    },

    POSTGRESQL {
        @Override
        Map<String, String> settings(String name) {
            return Map.of(
                    "anye.database.url", Postgres.freshDatabase(name),
                    "anye.database.user", Postgres.USER,
                    // the sandbox refuses a production database unless it is said to be a scratch one
                    "anye.sandbox.database", "scratch");
        }
    };

    public static TestDatabase ofThisRun() {
        return valueOf(System.getProperty("anye.test.database", "h2").toUpperCase());
    }

    /** What a server is told in order to keep its records in a new, empty database. */
    abstract Map<String, String> settings(String name);
}
