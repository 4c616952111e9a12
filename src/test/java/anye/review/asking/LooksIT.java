package anye.review.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import anye.access.Acting;
import anye.access.Actor;
import anye.access.Role;
import anye.access.Staff;
import anye.audit.Journal;
import anye.audit.JournalPages;
import anye.audit.JournalQuestion;
import anye.declaration.Waiting;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.MovedTime;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.review.Cases;
import anye.review.OpenCase;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person sees who looked at their data: their own alone, everywhere, and what for. */
class LooksIT extends InContainer {

    private static final String OFFICE = "210323";
    private static final String ONE = "91210303MA00XX71XP";
    private static final String ONE_NAME = "鞍山样例查阅一号有限公司";
    private static final String TWO = "91210304MA00XX7286";
    private static final String TWO_NAME = "鞍山样例查阅二号有限公司";
    private static final String THREE = "91210303MA00XX736J";
    private static final String THREE_NAME = "鞍山样例查阅三号有限公司";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);
    private static final int ALL = 100;

    private static int address;

    @Inject
    private Acting acting;
    @Inject
    private Staff staff;
    @Inject
    private MovedTime time;
    @Inject
    private Waiting waiting;
    @Inject
    private Cases cases;
    @Inject
    private OpenCase openCase;
    @Inject
    private AskPerson askPerson;
    @Inject
    private AnswerQuestion answerQuestion;
    @Inject
    private SeeOwnLooks seeOwnLooks;
    @Inject
    private ShowLooks showLooks;
    @Inject
    private Journal journal;
    @Inject
    private JournalPages pages;

    private Actor reviewer;
    private Actor clerk;
    private String here;

    @BeforeEach
    void an_office_with_a_reviewer_and_a_clerk() {
        time.to(DAY);
        reviewer = has("xiuyan-1", Role.REVIEWER);
        clerk = has("xiuyan-window", Role.WINDOW_CLERK);
        here = "198.51.100." + (100 + ++address);
    }

    @AfterEach
    void time_is_what_it_was() {
        time.back();
        acting.asNobody();
    }

    private Actor has(String account, Role role) {
        staff.ensure(account, "样例" + account, Set.of(role), Division.of(OFFICE), "urn:sample", account, time.clock().instant());
        return staff.actor("urn:sample", account).orElseThrow();
    }

    private long registered(String employer, String name, String person) {
        return waiting.person(waiting.declaration(employer, name, OFFICE), ResidentNumber.of(person), false);
    }

    private void looksAt(long placement) {
        acting.as(reviewer);
        openCase.open(cases.idsOf(List.of(placement)).get(0));
    }

    @Test
    void with_a_code_of_the_office_a_person_sees_their_own_rows_at_every_employer_and_nobody_elses() {
        var mine = registered(ONE, ONE_NAME, "210399198808170138");
        var anothers = registered(ONE, ONE_NAME, "210399198808180117");
        registered(TWO, TWO_NAME, "210399198808170138");
        looksAt(mine);
        looksAt(anothers);
        var code = askPerson.ask(mine);
        acting.asNobody();

        var shown = seeOwnLooks.see(code, "0138", here, 0, ALL);
        assertThat(shown.whole()).isTrue();
        assertThat(shown.rows()).hasSize((int) shown.total()).extracting(Look::act)
                .containsExactly("review.person.looksSeen", "review.person.asked", "review.case.looked", "review.case.entered", "review.case.entered");
        assertThat(shown.rows()).extracting(Look::employerName).containsExactly(null, null, null, TWO_NAME, ONE_NAME);
        assertThat(shown.rows()).extracting(Look::capacities)
                .containsExactly(List.of(Capacity.PERSON), List.of(Capacity.REVIEWER), List.of(Capacity.REVIEWER), List.of(Capacity.EMPLOYER), List.of(Capacity.EMPLOYER));
        assertThat(shown.rows()).extracting(Look::purpose).containsExactly(Purpose.OWN_ACCESS, Purpose.CONFIRMATION, Purpose.REVIEW, Purpose.REVIEW, Purpose.REVIEW);
        assertThat(shown.rows().get(2).office()).isEqualTo(Division.of(OFFICE));

        var second = seeOwnLooks.see(code, "0138", here, 2, 2);
        assertThat(second.total()).as("turning pages is no new look").isEqualTo(shown.total());
        assertThat(second.rows()).isEqualTo(shown.rows().subList(2, 4));
        assertThatThrownBy(() -> seeOwnLooks.see(code, "0117", here, 0, ALL)).hasMessage("review.asking.codeWrong");
        time.to(DAY.plusDays(1));
        assertThat(seeOwnLooks.see(code, "0138", here, 0, ALL).total()).as("another day, another look").isEqualTo(shown.total() + 1);
    }

    @Test
    void with_a_code_that_an_employer_had_in_hand_nothing_shows_that_the_employer_must_not_know() {
        var mine = registered(ONE, ONE_NAME, "210399198808190155");
        registered(TWO, TWO_NAME, "210399198808190155");
        looksAt(mine);
        var first = askPerson.ask(mine);
        acting.asNobody();
        answerQuestion.answer(first, "0155", PersonAnswer.DENIED, null, here);
        acting.asEmployer(ONE, ONE_NAME);
        var theirs = askPerson.ask(mine);
        acting.asNobody();

        var shown = seeOwnLooks.see(theirs, "0155", here, 0, ALL);
        assertThat(shown.whole()).isFalse();
        assertThat(shown.rows()).extracting(Look::act).containsExactly("review.person.asked", "review.person.asked", "review.case.looked", "review.case.entered");
        assertThat(shown.rows()).extracting(Look::employerName).doesNotContain(TWO_NAME);

        acting.as(reviewer);
        var ours = askPerson.ask(mine);
        acting.asNobody();
        assertThat(seeOwnLooks.see(ours, "0155", here, 0, ALL).rows()).extracting(Look::act).contains("review.person.answered", "review.person.looksSeen");
    }

    @Test
    void at_the_window_the_clerk_sees_the_card_and_the_person_sees_that_the_clerk_looked() {
        time.to(DAY.minusDays(1));
        var declaration = waiting.declaration(THREE, THREE_NAME, OFFICE);
        journal.writeAs(reviewer.subject(), "report.unit.looked", "declaration:" + declaration, CreditCode.of(THREE), Map.of());
        time.to(DAY);
        var mine = registered(THREE, THREE_NAME, "210399198808200130");
        journal.writeAs(reviewer.subject(), "report.unit.looked", "declaration:" + declaration, CreditCode.of(THREE), Map.of());
        acting.as(clerk);
        assertThatThrownBy(() -> showLooks.show("210399198808200130", false)).hasMessage("review.looks.cardMissing").satisfies(refused -> assertThat(((Refusal) refused).field()).isEqualTo("cardSeen"));
        var shown = showLooks.show(" 210399198808200130", true);
        assertThat(shown.number()).isEqualTo("210399********0130");
        assertThat(shown.rows()).extracting(Look::act).as("a look at the whole declaration counts from when the person was in it")
                .containsExactly("review.person.looksShown", "report.unit.looked", "review.case.entered");
        assertThat(shown.rows()).allSatisfy(row -> {
            assertThat(row.capacities()).isNotEmpty();
            assertThat(row.purpose()).isNotNull();
            assertThat(row.office() != null || row.employerName() != null).as("an office or an employer").isTrue();
        });
        assertThat(shown.rows().get(0).capacities()).containsExactly(Capacity.WINDOW_CLERK);
        assertThat(shown.rows().get(1).purpose()).isEqualTo(Purpose.SUPERVISION);
        assertThat(pages.find(new JournalQuestion(clerk.subject(), null, "placement:" + mine, null, null, null), 0, ALL).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.details()).contains("purpose=").contains("identity=card seen").doesNotContain("210399198808200130");
            assertThat(entry.employer()).as("nothing an employer sees").isNull();
        });
    }

    @Test
    void of_somebody_who_was_never_registered_nothing_is_known() {
        acting.as(clerk);
        assertThat(showLooks.show("210399200002290333", true).rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210399196501010113, kernel.residentNumber.check
            21039919650101011,  kernel.residentNumber.length
            210399196502290110, kernel.residentNumber.date
            440524188001010014, kernel.residentNumber.date
            """)
    void a_wrong_number_is_refused_at_its_field(String number, String code) {
        acting.as(clerk);
        assertThatThrownBy(() -> showLooks.show(number, true)).hasMessage(code).satisfies(refused -> assertThat(((Refusal) refused).field()).isEqualTo("idNumber"));
    }

    @Test
    void nobody_but_a_window_clerk_asks_by_number() {
        acting.as(reviewer);
        assertThatThrownBy(() -> showLooks.show("210399198808200130", true)).hasMessage("access.notFound");
        acting.asEmployer(ONE, ONE_NAME);
        assertThatThrownBy(() -> showLooks.show("210399198808200130", true)).hasMessage("access.notFound");
    }
}
