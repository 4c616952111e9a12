package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import anye.kernel.Database;
import anye.testing.Postgres;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The sentences of {@code db/migration} are understood by both databases, and give them the same tables. */
class MigrateSchemaTest {

    @Test
    void both_databases_get_the_same_tables_and_columns() throws SQLException {
        assertThat(columns(migrated(anEmptyH2(), true))).isNotEmpty().isEqualTo(columns(migrated(anEmptyPostgresql(), false)));
    }

    private static DataSource anEmptyH2() {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:migrations" + Database.H2_AS_POSTGRESQL + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    private static DataSource anEmptyPostgresql() {
        var postgresql = new PGSimpleDataSource();
        postgresql.setUrl(Postgres.freshDatabase("migrations"));
        postgresql.setUser(Postgres.USER);
        return postgresql;
    }

    private static DataSource migrated(DataSource source, boolean embedded) {
        MigrateSchema.migrate(source, embedded);
        return source;
    }

    private static Set<String> columns(DataSource source) throws SQLException {
        var columns = new TreeSet<String>();
        try (var connection = source.getConnection(); var found = connection.getMetaData().getColumns(null, "public", null, null)) {
            while (found.next()) {
                columns.add(found.getString("TABLE_NAME") + "." + found.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }
}
