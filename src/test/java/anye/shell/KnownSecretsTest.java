package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.stream.Stream;

import javax.sql.DataSource;

import anye.kernel.Database;
import anye.testing.Postgres;
import anye.testing.SystemSettings;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A node that has other secrets than its database was written with does not start. */
class KnownSecretsTest {

    static Stream<Arguments> databases() {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:secrets;DB_CLOSE_DELAY=-1" + Database.H2_AS_POSTGRESQL);
        var postgresql = new PGSimpleDataSource();
        postgresql.setURL(Postgres.freshDatabase("secrets"));
        postgresql.setUser(Postgres.USER);
        return Stream.of(arguments(h2, true), arguments(postgresql, false));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_node_starts_with_the_secrets_of_its_database_and_with_no_others(DataSource source, boolean embedded) {
        SystemSettings.haveSecrets();
        MigrateSchema.sentences(source, embedded).load().migrate();

        assertThatCode(() -> having("first").check(source)).as("the first node leaves its marks").doesNotThrowAnyException();
        assertThatCode(() -> having("first").check(source)).as("the same started again, or another node").doesNotThrowAnyException();
        for (var name : KnownSecrets.NAMES) {
            var other = new KnownSecrets(each -> (each.equals(name) ? "other " : "first ") + each, each -> true);
            assertThatThrownBy(() -> other.check(source)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("The secret " + name + " is not the one").hasMessageContaining("anye.secret." + name).hasMessageContaining("secret-" + name);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_lost_secret_is_not_made_anew(DataSource source, boolean embedded) {
        SystemSettings.haveSecrets();
        MigrateSchema.sentences(source, embedded).load().migrate();
        having("first").check(source);
        var made = new ArrayList<String>();

        assertThatThrownBy(() -> new KnownSecrets(name -> {
            made.add(name);
            return "first " + name;
        }, name -> !name.equals("personal-data")).check(source)).isInstanceOf(IllegalStateException.class).hasMessageContaining("This node has no secret personal-data");
        assertThat(made).doesNotContain("personal-data");
    }

    private static KnownSecrets having(String secrets) {
        return new KnownSecrets(name -> secrets + " " + name, name -> true);
    }
}
