package anye.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import anye.access.Acting;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalIT extends InContainer {

    @Inject
    private Journal journal;

    @Inject
    private VerifyJournal verifyJournal;

    @Inject
    private Verifications verifications;

    @Inject
    private Transaction transaction;

    @Inject
    private Acting acting;

    @BeforeEach
    void an_administrator_acts() {
        acting.asAdministrator();
    }

    @Test
    void a_journal_as_written_is_whole_and_names_who_acted() {
        journal.write("test.first", "test:1", null, Map.of());
        transaction.run(ignored -> {
            journal.write("test.second", "test:2", null, Map.of("a", "1"));
            journal.write("test.third", "test:3", null, Map.of());
        });
        assertThat(verifyJournal.verify().flaw()).isNull();
        assertThat((String) transaction.ask(records -> records.createNativeQuery("select author from journal_record where sequence_number = (select max(sequence_number) from journal_record)")
                .getSingleResult())).isEqualTo("staff:1");
    }

    @Test
    void what_is_rolled_back_was_never_written() {
        journal.write("test.before", "test:1", null, Map.of());
        long before = verifyJournal.verify().records();
        assertThatThrownBy(() -> transaction.run(ignored -> {
            journal.write("test.undone", "test:1", null, Map.of());
            throw new IllegalStateException("undone");
        })).hasMessageContaining("undone");
        assertThat(verifyJournal.verify()).isEqualTo(new VerifyJournal.Result(before, null));
    }

    @Test
    void eight_who_write_at_once_write_one_after_the_other() throws Exception {
        long before = verifyJournal.verify().records();
        var writers = Executors.newFixedThreadPool(8);
        try {
            var work = IntStream.range(0, 40).<Callable<Void>>mapToObj(i -> () -> {
                journal.writeAs("test:" + i, "test.racing", "test:" + i, null, Map.of());
                return null;
            }).collect(Collectors.toList());
            for (var done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdown();
        }
        assertThat(verifyJournal.verify()).isEqualTo(new VerifyJournal.Result(before + 40, null));
    }

    @Test
    void a_record_changed_in_the_database_is_found_and_named() {
        journal.write("test.true", "test:7", null, Map.of());
        long last = verifyJournal.verify().records();
        rename(last, "test.false");
        assertThat(verifyJournal.verify().flaw()).isEqualTo(new Flaw(last, Flaw.Kind.ALTERED));
        rename(last, "test.true");
        assertThat(verifyJournal.verify().flaw()).isNull();
    }

    @Test
    void a_journal_put_back_by_one_record_together_with_its_head_is_found() {
        journal.write("test.kept", "test:8", null, Map.of());
        journal.write("test.cut", "test:9", null, Map.of());
        long last = verifyJournal.verify().records();
        var cut = transaction.ask(records -> {
            var head = records.find(JournalHead.class, JournalHead.ID);
            var record = records.find(JournalRecord.class, last);
            var kept = records.find(JournalRecord.class, last - 1);
            records.remove(record);
            head.moveTo(last - 1, kept.seal());
            return record;
        });
        assertThat(verifyJournal.verify().flaw()).isEqualTo(new Flaw(last, Flaw.Kind.CUT_OFF));
        transaction.run(records -> {
            records.persist(new JournalRecord(cut.entry(), cut.seal()));
            records.find(JournalHead.class, JournalHead.ID).moveTo(last, cut.seal());
        });
        assertThat(verifyJournal.verify().flaw()).isNull();
    }

    @Test
    void every_verification_is_kept_with_what_it_came_to() {
        journal.write("test.kept", "test:10", null, Map.of());
        long last = verifyJournal.verify().records();
        rename(last, "test.false");
        verifyJournal.verify();
        rename(last, "test.kept");

        assertThat(verifications.newest()).first().satisfies(row -> {
            assertThat(row.author()).isEqualTo("staff:1");
            assertThat(row.records()).isEqualTo(last - 1);
            assertThat(row.flaw()).isEqualTo(new Flaw(last, Flaw.Kind.ALTERED));
        });
    }

    private void rename(long sequence, String act) {
        transaction.run(records -> records.createNativeQuery("update journal_record set act = ?1 where sequence_number = ?2")
                .setParameter(1, act).setParameter(2, sequence).executeUpdate());
    }
}
