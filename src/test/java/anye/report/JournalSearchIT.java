package anye.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import anye.access.Acting;
import anye.audit.Entry;
import anye.audit.Journal;
import anye.audit.JournalQuestion;
import anye.kernel.CreditCode;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looked at whose data: for the one who governs, and for the employer itself. */
class JournalSearchIT extends InContainer {

    private static final CreditCode MINE = CreditCode.of("52330106MJ00XX0939");
    private static final CreditCode ANOTHERS = CreditCode.of("5133010000XX001077");
    private static final int ALL = 50;

    @Inject
    private Acting acting;
    @Inject
    private Journal journal;
    @Inject
    private SearchJournal searchJournal;
    @Inject
    private OpenLooks openLooks;
    @Inject
    private Clock clock;

    private Instant begun;

    @BeforeEach
    void two_offices_look() {
        begun = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        journal.writeAs("staff:9101", "review.case.looked", "case:9101", MINE, Map.of());
        journal.writeAs("staff:91012", "review.case.decided", "case:9101", MINE, Map.of());
        journal.writeAs("staff:9101", "review.case.looked", "case:9102", ANOTHERS, Map.of());
        journal.writeAs("employer:" + MINE, "employer.profile.saved", "employer:9101", MINE, Map.of());
    }

    @Test
    void an_employer_sees_what_the_offices_did_with_its_own_data_and_nothing_else() {
        acting.asEmployer(MINE.value(), "样例民办机构");
        var found = openLooks.open(0, ALL).entries().stream().filter(entry -> !entry.writtenAt().isBefore(begun)).toList();
        assertThat(found).extracting(Entry::act).containsExactly("review.case.decided", "review.case.looked");
        assertThat(found).allSatisfy(entry -> assertThat(entry.employer()).isEqualTo(MINE.value()));
    }

    @Test
    void the_journal_is_searched_by_who_what_whom_and_when() {
        acting.asAdministrator();
        assertThat(subjects(new JournalQuestion("staff:9101", null, null, null, begun, null))).containsExactly("case:9102", "case:9101", "case:9101");
        assertThat(subjects(new JournalQuestion(null, "review.case.l", null, MINE, begun, null))).containsExactly("case:9101");
        assertThat(subjects(new JournalQuestion(null, null, "case:9102", null, begun, null))).containsExactly("case:9102");
        assertThat(subjects(new JournalQuestion("staff:9101", null, null, null, null, begun.minusSeconds(3600)))).isEmpty();
    }

    @Test
    void a_search_has_a_purpose_and_is_itself_written_down() {
        acting.asAdministrator();
        var question = new JournalQuestion(null, "audit.", null, null, begun, null);
        assertThatThrownBy(() -> searchJournal.search(question, " ", 0, ALL)).hasMessage("report.journal.purposeMissing");
        searchJournal.search(question, "样例目的", 0, ALL);
        assertThat(searchJournal.search(question, "样例目的", 0, ALL).entries()).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("audit.searched");
            assertThat(entry.details()).contains("purpose=样例目的");
        });
    }

    @Test
    void an_employer_may_not_search_the_journal() {
        acting.asEmployer(MINE.value(), "样例民办机构");
        assertThatThrownBy(() -> searchJournal.search(new JournalQuestion(null, null, null, null, null, null), "样例目的", 0, ALL)).hasMessage("access.notFound");
    }

    private List<String> subjects(JournalQuestion question) {
        return searchJournal.search(question, "样例目的", 0, ALL).entries().stream().map(Entry::subject).toList();
    }
}
