package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stranger with a thousand wrong answers does not keep the journal, which every act needs, for himself. */
class RefusedSignInsIT extends InContainer {

    @Inject
    private RefusedSignIns refusals;
    @Inject
    private Transaction transaction;

    @BeforeEach
    void a_minute_begins() {
        refusals.writeCounted();
    }

    @Test
    void twelve_hundred_of_one_kind_are_two_records() {
        long before = records();
        for (int i = 0; i < 1200; i++) {
            refusals.note("portal:counted", Map.of("kind", "EXPIRED", "why", "state"));
        }
        assertThat(records() - before).isEqualTo(1);
        refusals.writeCounted();
        assertThat(records() - before).isEqualTo(2);
        assertThat(last()).contains("portal:counted", "1199");
        refusals.writeCounted();
        assertThat(records() - before).as("nothing new").isEqualTo(2);
    }

    @Test
    void a_thousand_kinds_are_no_more_than_are_counted_apart() {
        long before = records();
        for (int i = 0; i < 1000; i++) {
            refusals.note("portal:" + i, Map.of("why", "state"));
        }
        assertThat(records() - before).isEqualTo(RefusedSignIns.AT_ONCE);
        refusals.writeCounted();
        assertThat(records() - before).isLessThanOrEqualTo(RefusedSignIns.KINDS + 1);
    }

    private long records() {
        return transaction.ask(records -> records.createQuery("select count(r) from JournalRecord r where r.act = 'access.signIn.refused'", Long.class).getSingleResult());
    }

    private String last() {
        return transaction.ask(records -> records.createNativeQuery("select subject, details from journal_record where act = 'access.signIn.refused' order by sequence_number desc")
                .setMaxResults(1).getResultList().stream().map(row -> java.util.Arrays.toString((Object[]) row)).findFirst().orElseThrow()).toString();
    }
}
