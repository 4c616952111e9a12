package anye.shell;

import java.util.Map;

import javax.sql.DataSource;

import anye.kernel.Database;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import org.flywaydb.core.Flyway;

/** Brings the schema to this release before anything else happens. The server never guesses a schema. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MigrateSchema {

    @Resource(lookup = "java:app/jdbc/anye")
    private DataSource source;

    @PostConstruct
    void migrate() {
        migrate(source, Database.embedded());
    }

    /** Runs every sentence that the database has not heard yet. */
    static void migrate(DataSource source, boolean embedded) {
        Flyway.configure(MigrateSchema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                // the two databases differ in one word: how they call a column of bytes
                .placeholders(Map.of("bytes", embedded ? "binary large object" : "bytea"))
                .load()
                .migrate();
    }
}
