package anye.review.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;

import anye.access.Actor;
import anye.access.ActedFor;
import anye.access.Authorization;
import anye.access.CounterCode;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import anye.kernel.web.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the window knows by itself, without any record. */
class WindowTextsTest {

    @Tag("AC-39")
    @Test
    void whatever_a_clerk_may_enter_has_its_words_in_the_list_of_entries() {
        var acts = Authorization.table().rows().stream().filter(row -> row.kind().equals("act") && row.actors().contains("ACTING")).map(row -> new ActedFor(Actor.NOBODY, row.target()))
                .filter(done -> !done.isLooking()).map(ActedFor::act).toList();
        assertThat(acts).contains("AddPlacement", "SaveProfile", "SealDeclaration").allMatch(act -> Texts.has("review.window.did." + act));
    }

    @Tag("AC-38")
    @Test
    void a_reason_that_says_that_a_paper_is_missing_names_one_that_can_be_brought() {
        assertThat(Arrays.stream(DeferralReason.values()).filter(reason -> reason.name().endsWith("_MISSING"))).hasSize(7).allMatch(reason -> reason.missing() != null);
        assertThat(DeferralReason.UNREADABLE.missing()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DEFERRED,   ACCEPTED,   true
            DEFERRED,   DECLINED,   true
            DEFERRED,   TAKEN_OVER, false
            ACCEPTED,   OBJECTED,   true
            ACCEPTED,   TAKEN_OVER, true
            ACCEPTED,   CLOSED,     true
            ACCEPTED,   DECLINED,   false
            OBJECTED,   ACCEPTED,   true
            OBJECTED,   TAKEN_OVER, true
            OBJECTED,   CLOSED,     false
            TAKEN_OVER, ACCEPTED,   false
            CLOSED,     OBJECTED,   false
            DECLINED,   ACCEPTED,   false
            """)
    void an_acceptance_goes_only_where_it_may(AcceptanceState from, AcceptanceState to, boolean may) {
        assertThat(from.mayBecome(to)).isEqualTo(may);
    }

    @Tag("AC-38")
    @ParameterizedTest
    @CsvSource(textBlock = """
            WAGES, ,              ,         ok
            '',    ,              ,         review.window.papersMissing
            '',    WAGES_MISSING, ,         ok
            WAGES, WAGES_MISSING, ,         review.window.notMissing
            WAGES, OTHER,         ,         review.window.wordsMissing
            WAGES, OTHER,         看不清公章, ok
            """)
    void a_visit_says_what_was_brought_or_why_it_cannot_be_accepted(String paper, DeferralReason reason, String words, String said) {
        var visit = new Visit(CreditCode.of("91210302MA00XX0157"), null, new BusinessYear(2025), paper.isEmpty() ? Set.of() : Set.of(WindowPaper.valueOf(paper)), reason == null ? Set.of() : Set.of(reason), words);
        if (said.equals("ok")) {
            visit.check();
        } else {
            assertThatThrownBy(visit::check).hasMessage(said);
        }
    }

    @Tag("AC-84")
    @Test
    void all_faults_of_a_visit_are_told_at_once() {
        var visit = new Visit(CreditCode.of("91210302MA00XX0157"), null, new BusinessYear(2025), Set.of(WindowPaper.WAGES), Set.of(DeferralReason.WAGES_MISSING, DeferralReason.OTHER), null);
        assertThatThrownBy(visit::check).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.all()).extracting(Refusal::field).containsExactlyInAnyOrder("words", "reasons"));
    }

    @Test
    void a_code_is_made_of_what_nobody_mistakes_and_is_never_the_same() {
        var code = CounterCode.fresh();
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}").isNotEqualTo(CounterCode.fresh());
    }
}
