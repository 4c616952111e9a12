package anye.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal of nine records, and everything that can be done to it behind our back. */
class ChainTest {

    private static final int RECORDS = 9;

    private record Kept(Entry entry, String seal) {
    }

    private final List<Kept> journal = aJournal();
    private long headSequence = RECORDS;
    private String headSeal = journal.get(RECORDS - 1).seal();
    private Anchor.Point anchor = new Anchor.Point(headSequence, headSeal);

    @Test
    void a_journal_as_written_is_whole() {
        assertThat(flaw()).isEmpty();
    }

    @Test
    void an_anchor_that_lags_behind_is_no_flaw() {
        anchor = new Anchor.Point(5, journal.get(4).seal());
        assertThat(flaw()).isEmpty();
    }

    @Test
    void a_journal_whose_anchor_is_gone_is_not_called_whole() {
        anchor = null;
        assertThat(flaw()).contains(new Flaw(RECORDS, Flaw.Kind.NOT_ANCHORED));
    }

    @Test
    void a_journal_without_a_record_needs_no_anchor() {
        journal.clear();
        headSequence = 0;
        headSeal = Seal.NONE;
        anchor = null;
        assertThat(flaw()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            time,     1
            act,      2
            author,   3
            subject,  4
            employer, 5
            details,  6
            seal,     9
            """)
    void any_changed_column_is_found_at_its_record(String column, int at) {
        var kept = journal.get(at - 1);
        var e = kept.entry();
        journal.set(at - 1, switch (column) {
            case "time" -> new Kept(new Entry(e.sequence(), e.writtenAt().plusMillis(1), e.act(), e.author(), e.subject(), e.employer(), e.details()), kept.seal());
            case "act" -> new Kept(new Entry(e.sequence(), e.writtenAt(), e.act() + "x", e.author(), e.subject(), e.employer(), e.details()), kept.seal());
            case "author" -> new Kept(new Entry(e.sequence(), e.writtenAt(), e.act(), "staff:18", e.subject(), e.employer(), e.details()), kept.seal());
            case "subject" -> new Kept(new Entry(e.sequence(), e.writtenAt(), e.act(), e.author(), "", e.employer(), e.details()), kept.seal());
            case "employer" -> new Kept(new Entry(e.sequence(), e.writtenAt(), e.act(), e.author(), e.subject(), null, e.details()), kept.seal());
            case "details" -> new Kept(new Entry(e.sequence(), e.writtenAt(), e.act(), e.author(), e.subject(), e.employer(), "months=11"), kept.seal());
            default -> new Kept(e, Seal.NONE);
        });
        assertThat(flaw()).contains(new Flaw(at, Flaw.Kind.ALTERED));
    }

    @Test
    void a_text_that_moves_from_one_column_to_the_next_is_found() {
        var e = journal.get(3).entry();
        journal.set(3, new Kept(new Entry(e.sequence(), e.writtenAt(), e.act() + e.author(), "", e.subject(), e.employer(), e.details()), journal.get(3).seal()));
        assertThat(flaw()).contains(new Flaw(4, Flaw.Kind.ALTERED));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8})
    void a_removed_record_is_found(int at) {
        journal.remove(at - 1);
        assertThat(flaw()).contains(new Flaw(at, Flaw.Kind.MISSING));
    }

    @Test
    void a_removed_record_is_found_even_when_the_rest_is_numbered_anew() {
        journal.remove(3);
        for (int i = 3; i < journal.size(); i++) {
            journal.set(i, new Kept(numbered(journal.get(i).entry(), i + 1), journal.get(i).seal()));
        }
        assertThat(flaw()).contains(new Flaw(4, Flaw.Kind.ALTERED));
    }

    @Test
    void a_record_slipped_in_is_found() {
        journal.add(4, new Kept(entry(5), journal.get(4).seal()));
        for (int i = 5; i < journal.size(); i++) {
            journal.set(i, new Kept(numbered(journal.get(i).entry(), i + 1), journal.get(i).seal()));
        }
        assertThat(flaw()).contains(new Flaw(6, Flaw.Kind.ALTERED));
    }

    @Test
    void two_records_in_each_others_place_are_found() {
        var third = journal.get(2);
        journal.set(2, new Kept(numbered(journal.get(6).entry(), 3), journal.get(6).seal()));
        journal.set(6, new Kept(numbered(third.entry(), 7), third.seal()));
        assertThat(flaw()).contains(new Flaw(3, Flaw.Kind.ALTERED));
    }

    @Test
    void records_cut_off_at_the_end_are_found() {
        journal.subList(7, RECORDS).clear();
        assertThat(flaw()).contains(new Flaw(8, Flaw.Kind.CUT_OFF));
    }

    @Test
    void records_cut_off_together_with_the_head_are_found_by_the_anchor() {
        journal.subList(7, RECORDS).clear();
        headSequence = 7;
        headSeal = journal.get(6).seal();
        assertThat(flaw()).contains(new Flaw(8, Flaw.Kind.CUT_OFF));
    }

    @Test
    void a_journal_emptied_to_the_last_record_is_found() {
        journal.clear();
        headSequence = 0;
        headSeal = Seal.NONE;
        assertThat(flaw()).contains(new Flaw(1, Flaw.Kind.CUT_OFF));
    }

    @Test
    void a_record_beyond_the_head_is_found() {
        headSequence = 8;
        headSeal = journal.get(7).seal();
        anchor = new Anchor.Point(8, headSeal);
        assertThat(flaw()).contains(new Flaw(9, Flaw.Kind.ADDED));
    }

    @Test
    void a_journal_written_on_after_an_older_state_was_put_back_is_found() {
        anchor = new Anchor.Point(6, "f".repeat(64));
        assertThat(flaw()).contains(new Flaw(6, Flaw.Kind.REPLACED));
    }

    @Test
    void a_journal_written_with_another_key_is_not_ours() {
        var chain = new Chain(new Seal("another key".getBytes(StandardCharsets.UTF_8)), Optional.empty());
        chain.add(journal.get(0).entry(), journal.get(0).seal());
        assertThat(chain.flaw(headSequence, headSeal)).contains(new Flaw(1, Flaw.Kind.ALTERED));
    }

    @Test
    void details_are_the_same_bytes_whatever_their_order_and_no_value_forges_a_line() {
        assertThat(Entry.lines(Map.of("year", "2025", "months", "8\nyear=2024"))).isEqualTo("months=8 year=2024\nyear=2025");
    }

    private Optional<Flaw> flaw() {
        var chain = new Chain(seals(), Optional.ofNullable(anchor));
        for (var kept : journal) {
            if (!chain.add(kept.entry(), kept.seal())) {
                break;
            }
        }
        return chain.flaw(headSequence, headSeal);
    }

    private static List<Kept> aJournal() {
        var kept = new ArrayList<Kept>();
        var seal = Seal.NONE;
        for (int i = 1; i <= RECORDS; i++) {
            seal = seals().over(seal, entry(i));
            kept.add(new Kept(entry(i), seal));
        }
        return kept;
    }

    private static Entry entry(long sequence) {
        return new Entry(sequence, Instant.parse("2026-03-02T01:00:00Z").plusSeconds(sequence), "declaration.completed", "staff:17", "declaration:" + sequence,
                "91210302MA00XX0157", "months=12");
    }

    private static Entry numbered(Entry e, long sequence) {
        return new Entry(sequence, e.writtenAt(), e.act(), e.author(), e.subject(), e.employer(), e.details());
    }

    private static Seal seals() {
        return new Seal("a key that only this test has".getBytes(StandardCharsets.UTF_8));
    }
}
