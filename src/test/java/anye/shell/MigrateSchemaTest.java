package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import anye.kernel.Database;
import anye.kernel.Lookup;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.kernel.persistence.ResidentNumberColumn;
import anye.kernel.persistence.SecretColumn;
import anye.testing.Postgres;
import anye.testing.SystemSettings;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The sentences of {@code db/migration} are understood by both databases, and give them the same tables. */
class MigrateSchemaTest {

    @Test
    void both_databases_get_the_same_tables_and_columns() throws SQLException {
        assertThat(columns(migrated(anEmptyH2("migrations"), true))).isNotEmpty().isEqualTo(columns(migrated(anEmptyPostgresql("migrations"), false)));
    }

    static Stream<Arguments> databases() {
        return Stream.of(arguments(anEmptyH2("sealing"), true), arguments(anEmptyPostgresql("sealing"), false));
    }

    /** More people than are sealed at once. */
    @ParameterizedTest
    @MethodSource("databases")
    void what_stood_in_clear_is_sealed_once_and_reads_the_same(DataSource source, boolean embedded) throws SQLException {
        SystemSettings.haveSecrets();
        MigrateSchema.sentences(source, embedded).target("889?").load().migrate();
        var people = IntStream.range(0, 2345).mapToObj(MigrateSchemaTest::person).toList();
        try (var records = source.getConnection()) {
            run(records, "insert into declaration (credit_code, business_year, office, state, opened_at, version) values ('91210302MA00XX0157', 2025, '210302', 'REGISTERING', current_timestamp, 0)");
            for (var person : people) {
                run(records, "insert into placement (declaration_id, id_number, name, phone, guardian_phone, graduate, status, chosen, confirmed, rejected, credited, registered_at, version)"
                        + " values (1, ?, '样例', '138 0000 0000', null, false, 'INCOMPLETE', 0, 0, 0, 0, current_timestamp, 0)", person.value());
            }
            run(records, "update placement set guardian_phone = '13900000000', phone = null where id = 2");
            run(records, "insert into placement_certificate (placement_id, number, type, grade, valid_from, by_hand, accepted) values (1, ?, 'DISABILITY', 3, current_date, true, false)", people.get(0).value() + "43");
            run(records, "insert into placement_education (placement_id, school, degree, study_form, graduated_on, certificate_number) values (1, '样例大学', 'MASTER', 'FULL_TIME', current_date, '100001202505000001')");
            run(records, "insert into claimed_month select id_number, 202501, id from placement");
            run(records, "insert into claimed_month select id_number, 202502, id from placement where id = 1");
            run(records, "insert into department_answer (department, id_number, asked_at, silent) values ('WAGES', ?, current_timestamp, true)", people.get(0).value());
            run(records, "insert into department_answer (department, credit_code, asked_at, silent) values ('UNITS', '91210302MA00XX0157', current_timestamp, true)");

            MigrateSchema.sentences(source, embedded).target("891").load().migrate();
            var sealed = column(records, "select person_number from placement order by id");
            new SealPersonalData().migrate(again(records));
            assertThat(column(records, "select person_number from placement order by id")).as("what is sealed is passed over").isEqualTo(sealed);

            MigrateSchema.sentences(source, embedded).load().migrate();
            assertThat(column(records, "select person_number from placement order by id")).doesNotHaveDuplicates()
                    .extracting(new ResidentNumberColumn()::convertToEntityAttribute).isEqualTo(people);
            assertThat(column(records, "select person_key from placement order by id")).isEqualTo(Lookup.of(people));
            assertThat(column(records, "select person_key from claimed_month where month = 202501 order by placement_id")).isEqualTo(Lookup.of(people));
            assertThat(column(records, "select person_key from department_answer order by id")).containsExactly(Lookup.of(people.get(0)), null);
            assertThat(opened(records, "select phone from placement where id in (1, 2, 3) order by id")).containsExactly("138 0000 0000", null, "138 0000 0000");
            assertThat(column(records, "select phone_key from placement where id in (1, 2) order by id")).containsExactly(Lookup.ofPhone("13800000000"), null);
            assertThat(opened(records, "select guardian_phone from placement where id in (1, 2) order by id")).containsExactly(null, "13900000000");
            assertThat(opened(records, "select number from placement_certificate")).containsExactly(people.get(0).value() + "43");
            assertThat(opened(records, "select certificate_number from placement_education")).containsExactly("100001202505000001");
            assertThatThrownBy(() -> run(records, "insert into claimed_month (person_key, month, placement_id) values (?, 202501, 2)", Lookup.of(people.get(0)))).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> run(records, "update placement set person_key = ? where id = 2", Lookup.of(people.get(0)))).isInstanceOf(SQLException.class);
        }
    }

    private static ResidentNumber person(int place) {
        var seventeen = "210399" + LocalDate.of(1970, 1, 1).plusDays(place).toString().replace("-", "") + "701";
        return IntStream.range(0, 11).mapToObj(check -> seventeen + "0123456789X".charAt(check)).flatMap(text -> {
            try {
                return Stream.of(ResidentNumber.of(text));
            } catch (Refusal wrongCheck) {
                return Stream.empty();
            }
        }).findFirst().orElseThrow();
    }

    private static Context again(Connection records) {
        return new Context() {

            @Override
            public Configuration getConfiguration() {
                return null;
            }

            @Override
            public Connection getConnection() {
                return records;
            }
        };
    }

    private static void run(Connection records, String sentence, Object... arguments) throws SQLException {
        try (var statement = records.prepareStatement(sentence)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    private static List<String> column(Connection records, String query) throws SQLException {
        var column = new ArrayList<String>();
        try (var statement = records.createStatement(); var found = statement.executeQuery(query)) {
            while (found.next()) {
                column.add(found.getString(1));
            }
        }
        return column;
    }

    private static List<String> opened(Connection records, String query) throws SQLException {
        return column(records, query).stream().map(new SecretColumn()::convertToEntityAttribute).toList();
    }

    private static DataSource anEmptyH2(String name) {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + name + Database.H2_AS_POSTGRESQL + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    private static DataSource anEmptyPostgresql(String name) {
        var postgresql = new PGSimpleDataSource();
        postgresql.setUrl(Postgres.freshDatabase(name));
        postgresql.setUser(Postgres.USER);
        return postgresql;
    }

    private static DataSource migrated(DataSource source, boolean embedded) {
        MigrateSchema.sentences(source, embedded).load().migrate();
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
