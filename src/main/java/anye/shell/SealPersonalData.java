package anye.shell;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import anye.kernel.Lookup;
import anye.kernel.ResidentNumber;
import anye.kernel.persistence.ResidentNumberColumn;
import anye.kernel.persistence.SecretColumn;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The step between the sentences 890 and 892: seals what stands in clear of people, with the keys of this installation. A row
 * that is sealed is passed over, so that it may begin again; all of it happens or nothing.
 */
class SealPersonalData implements JavaMigration {

    private static final int AT_ONCE = 1000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("891");
    }

    @Override
    public String getDescription() {
        return "what stands in clear of people is sealed";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var records = context.getConnection();
        for (var table : List.of("placement", "dispatch_roster_line", "dispatch_share")) {
            each(records, Long.class, 0L, "select id, id_number from " + table + " where person_number is null and id > ? order by id",
                    "update " + table + " set person_number = ?, id_number = ? where id = ?", SealPersonalData::numberAndKey);
        }
        for (var table : List.of("claimed_month", "dispatch_month", "department_answer")) {
            each(records, String.class, "", "select distinct id_number, id_number from " + table + " where length(id_number) = 18 and id_number > ? order by id_number",
                    "update " + table + " set id_number = ? where id_number = ?", number -> List.of(Lookup.of(new ResidentNumber(number))));
        }
        each(records, Long.class, 0L, "select id, phone from placement where phone is not null and sealed_phone is null and id > ? order by id",
                "update placement set sealed_phone = ?, phone = ? where id = ?", phone -> List.of(sealed(phone), Lookup.ofPhone(phone)));
        text(records, "placement", "guardian_phone");
        text(records, "placement_certificate", "number");
        text(records, "placement_education", "certificate_number");
        text(records, "dispatch_roster_line", "certificate");
    }

    private static void text(Connection records, String table, String column) throws SQLException {
        each(records, Long.class, 0L, "select id, " + column + " from " + table + " where " + column + " not like 'a1.%' and id > ? order by id",
                "update " + table + " set " + column + " = ? where id = ?", text -> List.of(sealed(text)));
    }

    private static List<String> numberAndKey(String number) {
        var person = new ResidentNumber(number);
        return List.of(new ResidentNumberColumn().convertToDatabaseColumn(person), Lookup.of(person));
    }

    private static String sealed(String text) {
        return new SecretColumn().convertToDatabaseColumn(text);
    }

    private record Row<K>(K key, String clear) {
    }

    /** Goes through rows in the order of their keys, so many at once, and writes what becomes of the clear text of each. */
    private static <K> void each(Connection records, Class<K> type, K first, String select, String update, Function<String, List<String>> sealing) throws SQLException {
        for (var rows = rows(records, type, first, select); !rows.isEmpty(); rows = rows(records, type, rows.get(rows.size() - 1).key(), select)) {
            try (var statement = records.prepareStatement(update)) {
                for (var row : rows) {
                    int place = 1;
                    for (var text : sealing.apply(row.clear())) {
                        statement.setString(place++, text);
                    }
                    statement.setObject(place, row.key());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    private static <K> List<Row<K>> rows(Connection records, Class<K> type, K after, String select) throws SQLException {
        var rows = new ArrayList<Row<K>>();
        try (var statement = records.prepareStatement(select + " limit " + AT_ONCE)) {
            statement.setObject(1, after);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row<>(found.getObject(1, type), found.getString(2)));
                }
            }
        }
        return rows;
    }
}
