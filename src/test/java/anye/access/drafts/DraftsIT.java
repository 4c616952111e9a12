package anye.access.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import anye.access.Acting;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DraftsIT extends InContainer {

    @Inject
    private Drafts drafts;
    @Inject
    private Transaction transaction;
    @Inject
    private Acting acting;

    @BeforeEach
    void an_employer_types() {
        acting.asEmployer("91410105MA00XX04X3", "郑州样例有限公司");
    }

    @Tag("AC-23")
    @Test
    void the_newest_draft_counts_and_stands_nowhere_in_clear() {
        drafts.keep("it-newest", "{\"name\":[\"样例甲\"]}");
        drafts.keep("it-newest", "{\"name\":[\"样例乙\"]}");
        assertThat(drafts.find("it-newest")).contains("{\"name\":[\"样例乙\"]}");
        var columns = transaction.ask(records -> records.createNativeQuery("select content from draft where draft_key = 'it-newest'").getResultList());
        assertThat(columns).hasSize(1).allSatisfy(column -> assertThat((String) column).doesNotContain("样例"));
    }

    @Test
    void a_draft_is_nobody_elses() {
        drafts.keep("it-mine", "{}");
        acting.asEmployer("91410102MA00XX058P", "郑州样例二号有限公司");
        assertThat(drafts.find("it-mine")).isEmpty();
        drafts.forget("it-mine");
        acting.asEmployer("91410105MA00XX04X3", "郑州样例有限公司");
        assertThat(drafts.find("it-mine")).isPresent();
    }

    @Test
    void a_forgotten_draft_is_gone() {
        drafts.keep("it-gone", "{}");
        drafts.forget("it-gone");
        drafts.forget("it-gone");
        assertThat(drafts.find("it-gone")).isEmpty();
    }

    @Test
    void a_draft_of_last_week_is_neither_shown_nor_kept() {
        drafts.keep("it-old", "{}");
        transaction.run(records -> records.createNativeQuery("update draft set saved_at = saved_at - interval '8' day where draft_key = 'it-old'").executeUpdate());
        assertThat(drafts.find("it-old")).isEmpty();
        drafts.keep("it-new", "{}");
        int left = transaction.ask(records -> records.createNativeQuery("select draft_key from draft where draft_key = 'it-old'").getResultList().size());
        assertThat(left).isZero();
    }
}
