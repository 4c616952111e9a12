package anye.kernel;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where an installation keeps its records: PostgreSQL when {@code anye.database.url} says so, else one H2 file in the
 * data directory. The server pools what this hands out.
 *
 * <p>The H2 file is opened with {@code WRITE_DELAY=0}, since the default loses acknowledged commits when the process is
 * killed, and without {@code AUTO_SERVER}, which would listen on every interface.
 */
public class Database implements DataSource {

    /** What makes H2 read the dialect of PostgreSQL; the words are names there and keywords only in H2. */
    public static final String H2_AS_POSTGRESQL = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";NON_KEYWORDS=DAY,HOUR,KEY,MINUTE,MONTH,SECOND,VALUE,YEAR";

    private final DataSource source = open();

    private static DataSource open() {
        try {
            return chosen();
        } catch (RuntimeException e) {
            FailedStart.ifStarting(e);
            throw e;
        }
    }

    private static DataSource chosen() {
        var url = Installation.setting("anye.database.url").orElseGet(() -> "jdbc:h2:file:" + Installation.data().resolve("anye"));
        if (Installation.sandbox() && !embedded() && !Installation.setting("anye.sandbox.database", "").equals("scratch")) {
            throw new IllegalStateException("The sandbox (anye.sandbox=on) never starts on a production database. "
                    + "Switch it off, or say anye.sandbox.database=scratch if this database may be filled with samples.");
        }
        return url.startsWith("jdbc:postgresql:") ? postgresql(url) : h2(url);
    }

    private static DataSource h2(String url) {
        var h2 = new JdbcDataSource();
        h2.setURL(url + H2_AS_POSTGRESQL + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
        h2.setUser(Installation.setting("anye.database.user", "anye"));
        h2.setPassword(Installation.setting("anye.database.password").orElseGet(() -> Installation.secret("database")));
        return h2;
    }

    private static DataSource postgresql(String url) {
        var postgresql = new PGSimpleDataSource();
        postgresql.setUrl(url);
        Installation.setting("anye.database.user").ifPresent(postgresql::setUser);
        Installation.setting("anye.database.password").ifPresent(postgresql::setPassword);
        postgresql.setConnectTimeout(5);
        postgresql.setSocketTimeout(30);
        return postgresql;
    }

    /** Whether the records are kept in the embedded file, which is for demonstration and small installations. */
    public static boolean embedded() {
        return !Installation.setting("anye.database.url", "jdbc:h2:").startsWith("jdbc:postgresql:");
    }

    /** The entities are the first to ask, long before anything of ours is called: a start without a database ends here. */
    @Override
    public Connection getConnection() throws SQLException {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            FailedStart.ifStarting(e);
            throw e;
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("anye.database");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
