package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import anye.testing.InContainer;
import anye.testing.TestDatabase;
import anye.testing.Transaction;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

class SchemaIT extends InContainer {

    @Resource(lookup = "java:app/jdbc/anye")
    private DataSource source;

    @Inject
    private Transaction one;

    @Inject
    private Transaction other;

    @Test
    void the_server_keeps_its_records_where_this_run_says() throws SQLException {
        try (var connection = source.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualToIgnoringCase(TestDatabase.ofThisRun().name());
        }
    }

    @Test
    void every_sentence_of_the_schema_was_heard_before_the_first_request() {
        assertThat(one.<List<?>>ask(records -> records.createNativeQuery("select script from flyway_schema_history where not success").getResultList())).isEmpty();
        assertThat(installations(one, "")).hasSize(1);
    }

    @Test
    void every_entity_finds_its_table_and_its_columns() {
        one.run(records -> {
            var entities = records.getMetamodel().getEntities();
            assertThat(entities).isNotEmpty().allSatisfy(entity ->
                    records.createQuery("select e from " + entity.getName() + " e").setMaxResults(1).getResultList());
        });
    }

    @Test
    void a_row_that_another_holds_is_skipped() {
        one.run(holding -> {
            assertThat(installations(holding, "for update")).hasSize(1);
            assertThat(installations(other, "for update skip locked")).isEmpty();
        });
        assertThat(installations(other, "for update skip locked")).hasSize(1);
    }

    private static List<?> installations(Transaction transaction, String lock) {
        return transaction.ask(records -> installations(records, lock));
    }

    private static List<?> installations(EntityManager records, String lock) {
        return records.createNativeQuery("select id from installation " + lock).getResultList();
    }
}
