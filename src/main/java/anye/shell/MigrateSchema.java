package anye.shell;

import java.util.Map;

import javax.sql.DataSource;

import anye.kernel.Database;
import anye.kernel.FailedStart;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema to this release before anything else happens, and makes sure of the secrets. The server never guesses a schema. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MigrateSchema {

    @Resource(lookup = "java:app/jdbc/anye")
    private DataSource source;

    @PostConstruct
    void migrate() {
        try {
            sentences(source, Database.embedded()).load().migrate();
            KnownSecrets.ofThisNode().check(source);
        } catch (RuntimeException e) {
            FailedStart.because(e);
        }
    }

    /** Every sentence; those that the database has not heard yet are run. */
    static FluentConfiguration sentences(DataSource source, boolean embedded) {
        return Flyway.configure(MigrateSchema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                // the two databases differ in one word: how they call a column of bytes
                .placeholders(Map.of("bytes", embedded ? "binary large object" : "bytea"))
                .javaMigrations(new SealPersonalData());
    }
}
