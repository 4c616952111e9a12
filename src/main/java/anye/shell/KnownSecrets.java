package anye.shell;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import javax.sql.DataSource;

import anye.kernel.Installation;
import anye.kernel.Secrets;

/**
 * Whether this node has the secrets with which its database was written. The database keeps a mark of each that does not give
 * it away. A node with another secret would read nothing of the others and write what they cannot read: it does not start.
 *
 * @param mark what the database keeps of a secret, by its name
 * @param there whether this node has been given a secret of that name, or has made one
 */
record KnownSecrets(Function<String, String> mark, Predicate<String> there) {

    /** What was sealed, found or chained with one of these is so with no other. */
    static final List<String> NAMES = List.of("personal-data", "personal-lookup", "audit", "drafts", "counter-code");

    static KnownSecrets ofThisNode() {
        return new KnownSecrets(name -> HexFormat.of().formatHex(Secrets.mac(name, "mark")), Installation::hasSecret);
    }

    /** The first node of a database leaves its marks. @throws IllegalStateException for a secret that is another, or missing */
    void check(DataSource source) {
        try (var records = source.getConnection()) {
            for (var name : NAMES) {
                check(records, name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The marks of the secrets can be neither read nor left", e);
        }
    }

    private void check(Connection records, String name) throws SQLException {
        var kept = kept(records, name);
        if (kept == null) {
            leave(records, name);
            kept = kept(records, name);
        } else if (!there.test(name)) {
            throw refusal("This node has no secret " + name + ", and its database was written with one. ", name);
        }
        if (!kept.equals(mark.apply(name))) {
            throw refusal("The secret " + name + " is not the one with which this database was written. ", name);
        }
    }

    private static IllegalStateException refusal(String what, String name) {
        return new IllegalStateException(what + "What was sealed with one opens with no other. Set anye.secret." + name + ", or put the file secret-" + name
                + " of another node of this database, or of its backup, into the directory anye.data, and start again.");
    }

    private static String kept(Connection records, String name) throws SQLException {
        try (var asked = records.prepareStatement("select mark from secret_mark where name = ?")) {
            asked.setString(1, name);
            try (var found = asked.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    /** Two nodes may start at once: the first counts. */
    private void leave(Connection records, String name) throws SQLException {
        try (var left = records.prepareStatement("insert into secret_mark (name, mark) values (?, ?) on conflict do nothing")) {
            left.setString(1, name);
            left.setString(2, mark.apply(name));
            left.executeUpdate();
        }
    }
}
