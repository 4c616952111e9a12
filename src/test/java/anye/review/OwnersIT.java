package anye.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import anye.access.Actor;
import anye.access.CurrentActor;
import anye.access.Role;
import anye.declaration.Waiting;
import anye.kernel.Division;
import anye.kernel.MovedTime;
import anye.review.ReviewQueue.Part;
import anye.review.ReviewQueue.Stage;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who has a case, and that nobody has none for long. An office of its own: 鞍山市立山区. */
class OwnersIT extends InContainer {

    private static final String OFFICE = "210304";
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static int people = 6000;

    @Inject
    private Waiting waiting;
    @Inject
    private ReviewOffice office;
    @Inject
    private MovedTime time;
    @Inject
    private CurrentActor actor;
    @Inject
    private ClaimCase claimCase;
    @Inject
    private ReassignCase reassignCase;
    @Inject
    private RecordAbsence recordAbsence;
    @Inject
    private EndAbsence endAbsence;
    @Inject
    private Absences absences;
    @Inject
    private Assignments assignments;
    @Inject
    private Cases cases;
    @Inject
    private History history;
    @Inject
    private ReviewQueue queue;

    private Actor one;
    private Actor other;
    private Actor head;

    @BeforeEach
    void an_office_of_two_reviewers_under_a_supervisor_on_a_monday() {
        time.to(MONDAY);
        one = office.has(OFFICE, "lishan-1", Role.REVIEWER);
        other = office.has(OFFICE, "lishan-2", Role.REVIEWER);
        head = office.has(OFFICE, "lishan-head", Role.SUPERVISOR);
    }

    @AfterEach
    void everybody_is_back_and_time_is_what_it_was() {
        for (var each : List.of(one, other)) {
            office.acts(each);
            absences.coming().stream().filter(row -> row.subject().equals(each.subject())).forEach(row -> endAbsence.end(row.id()));
        }
        time.back();
    }

    @Test
    void what_nobody_claims_in_a_working_day_goes_to_the_one_present_with_the_fewest() {
        long busy = aCase();
        office.acts(one);
        claimCase.claim(busy);
        long left = aCase();

        time.to(MONDAY.plusDays(1));
        assign(left);
        assertThat(office.found(left).isClaimed()).as("one working day has not gone by").isFalse();
        time.to(MONDAY.plusDays(2));
        assertThat(unowned()).contains(left);
        var fewest = fewest();
        assign(left);
        assertThat(office.found(left).claimedBy()).isEqualTo(fewest);
        office.acts(fewest.equals(one.subject()) ? one : other);
        assertThat(history.news()).anySatisfy(event -> {
            assertThat(event.caseId()).isEqualTo(left);
            assertThat(event.kind()).isEqualTo(CaseEventKind.ASSIGNED);
        });
        history.seen(left);
        assertThat(history.news()).noneMatch(event -> event.caseId() == left);
        long events = events(left);
        assign(left);
        assertThat(events(left)).as("once").isEqualTo(events);
    }

    @Test
    void over_a_weekend_no_working_day_goes_by() {
        time.to(LocalDate.of(2026, 9, 11));
        long friday = aCase();
        time.to(LocalDate.of(2026, 9, 14));
        assign(friday);
        assertThat(office.found(friday).isClaimed()).isFalse();
        time.to(LocalDate.of(2026, 9, 15));
        assign(friday);
        assertThat(office.found(friday).isClaimed()).isTrue();
    }

    @Test
    void the_cases_of_an_absent_reviewer_go_back_and_no_new_ones_come() {
        long id = aCase();
        office.acts(one);
        claimCase.claim(id);
        assertThatThrownBy(() -> recordAbsence.record(other.subject(), MONDAY, MONDAY)).hasMessage("review.absence.who");
        assertThatThrownBy(() -> recordAbsence.record(one.subject(), MONDAY.minusDays(1), MONDAY)).hasMessage("review.absence.from.wrong");
        assertThatThrownBy(() -> recordAbsence.record(one.subject(), MONDAY, MONDAY.minusDays(1))).hasMessage("review.absence.to.wrong");
        recordAbsence.record(one.subject(), MONDAY.plusDays(1), MONDAY.plusDays(8));
        assertThatThrownBy(() -> recordAbsence.record(one.subject(), MONDAY.plusDays(8), MONDAY.plusDays(9))).hasMessage("review.absence.overlaps");
        assertThat(office.found(id).isClaimed()).as("today").isTrue();

        time.to(MONDAY.plusDays(1));
        asSystem();
        assertThat(assignments.ofTheAbsent()).contains(id);
        assignments.giveBack(id);
        assertThat(office.found(id)).satisfies(found -> {
            assertThat(found.isClaimed()).isFalse();
            assertThat(found.unownedOn()).isEqualTo(MONDAY.plusDays(1));
        });
        office.acts(head);
        assertThatThrownBy(() -> reassignCase.reassign(id, one.subject(), "试")).hasMessage("review.reassign.reviewer");
        time.to(MONDAY.plusDays(3));
        assign(id);
        assertThat(office.found(id).claimedBy()).isEqualTo(other.subject());

        office.acts(other);
        recordAbsence.record(other.subject(), MONDAY.plusDays(3), MONDAY.plusDays(3));
        assertThat(office.found(id).isClaimed()).as("from the first day on, at once").isFalse();
        time.to(MONDAY.plusDays(8));
        assign(id);
        assertThat(office.found(id).claimedBy()).as("one is absent still, the other is back").isEqualTo(other.subject());
    }

    @Test
    void a_supervisor_gives_a_case_to_another_with_a_reason_and_both_are_told() {
        long id = aCase();
        office.acts(one);
        claimCase.claim(id);
        assertThatThrownBy(() -> reassignCase.reassign(id, other.subject(), "试")).hasMessage("access.notFound");
        office.acts(head);
        assertThatThrownBy(() -> reassignCase.reassign(id, other.subject(), " ")).hasMessage("review.reassign.reasonMissing");
        assertThatThrownBy(() -> reassignCase.reassign(id, "staff:1", "试")).hasMessage("review.reassign.reviewer");
        reassignCase.reassign(id, other.subject(), "均衡工作量");
        assertThatThrownBy(() -> reassignCase.reassign(id, other.subject(), "试")).hasMessage("review.reassign.same");
        assertThat(cases.file(id).events()).last().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.REASSIGNED);
            assertThat(event.byName()).isEqualTo(head.name());
            assertThat(event.toName()).isEqualTo(other.name());
            assertThat(event.reason()).isEqualTo("均衡工作量");
        });
        for (var told : List.of(one, other)) {
            office.acts(told);
            assertThat(history.news()).anyMatch(event -> event.caseId() == id && event.kind() == CaseEventKind.REASSIGNED);
        }
        office.acts(office.has("330110", "yuhang-head", Role.SUPERVISOR));
        assertThatThrownBy(() -> reassignCase.reassign(id, one.subject(), "试")).hasMessage("access.notFound");
    }

    /** Ten working days from Monday, 7 September: half on the 14th, four fifths on the 17th, all on Sunday the 20th, which is worked. */
    @Tag("AC-36")
    @Test
    void the_owner_hears_at_half_of_the_clock_and_the_supervisor_at_four_fifths_and_at_the_end_once_each() {
        long id = aCase();
        office.acts(one);
        claimCase.claim(id);
        assertThat(escalatedOn(id, LocalDate.of(2026, 9, 13))).isEmpty();
        assertThat(escalatedOn(id, LocalDate.of(2026, 9, 14))).containsExactly(CaseEventKind.HALF);
        assertThat(escalatedOn(id, LocalDate.of(2026, 9, 16))).containsExactly(CaseEventKind.HALF);
        assertThat(newsOf(one, id)).contains(CaseEventKind.HALF);
        assertThat(newsOf(head, id)).isEmpty();
        assertThat(escalatedOn(id, LocalDate.of(2026, 9, 17))).containsExactly(CaseEventKind.HALF, CaseEventKind.MOST);
        assertThat(escalatedOn(id, LocalDate.of(2026, 9, 20))).containsExactly(CaseEventKind.HALF, CaseEventKind.MOST, CaseEventKind.DUE);
        assertThat(escalatedOn(id, LocalDate.of(2026, 9, 22))).hasSize(3);
        assertThat(newsOf(head, id)).containsExactly(CaseEventKind.DUE, CaseEventKind.MOST);
        office.acts(head);
        assertThat(queue.rows(Division.of(OFFICE), Part.OPEN, Stage.DUE, 0, 100)).anySatisfy(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.stage()).isEqualTo(100);
        });
    }

    @Test
    void the_parts_of_the_queue_are_counted_as_they_are_listed_page_by_page() {
        var all = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            all.add(aCase());
        }
        office.acts(one);
        claimCase.claim(all.get(0));
        var here = Division.of(OFFICE);
        var counts = queue.counts(here);
        for (var part : counts.keySet()) {
            assertThat(counts.get(part)).as(part.name()).isEqualTo(queue.count(here, part, null)).isEqualTo(queue.rows(here, part, null, 0, 1000).size());
        }
        assertThat(queue.rows(here, Part.MINE, null, 0, 1000)).extracting(CaseRow::id).contains(all.get(0));
        assertThat(queue.rows(here, Part.UNOWNED, null, 0, 1000)).extracting(CaseRow::id).containsAll(all.subList(1, 5)).doesNotContain(all.get(0));
        var paged = new ArrayList<Long>();
        for (int first = 0; first < counts.get(Part.OPEN); first += 2) {
            queue.rows(here, Part.OPEN, null, first, 2).forEach(row -> paged.add(row.id()));
        }
        assertThat(paged).doesNotHaveDuplicates().containsAll(all).hasSize(counts.get(Part.OPEN).intValue());
        assertThatThrownBy(() -> queue.counts(Division.of("210302"))).hasMessage("access.notFound");
    }

    private long aCase() {
        long declaration = waiting.declaration("91210303MA00XX437L", "鞍山样例排队有限公司", OFFICE);
        return office.caseOf(waiting.person(declaration, people++));
    }

    private void assign(long id) {
        asSystem();
        assignments.assign(id);
    }

    private List<Long> unowned() {
        asSystem();
        return assignments.unowned();
    }

    private void asSystem() {
        actor.actAs(Actor.system("test"));
    }

    private String fewest() {
        office.acts(head);
        return new Reviewed(queue).fewest(one, other);
    }

    private long events(long id) {
        office.acts(head);
        return cases.file(id).events().size();
    }

    private List<CaseEventKind> escalatedOn(long id, LocalDate day) {
        time.to(day);
        asSystem();
        assignments.escalate(id);
        office.acts(head);
        return cases.file(id).events().stream().map(CaseEventRow::kind).filter(kind -> kind != CaseEventKind.CLAIMED).toList();
    }

    private List<CaseEventKind> newsOf(Actor who, long id) {
        office.acts(who);
        return history.news().stream().filter(event -> event.caseId() == id).map(CaseEventRow::kind).toList();
    }

    /** Counts by the list, as opposed to the code under test. */
    private record Reviewed(ReviewQueue queue) {

        String fewest(Actor one, Actor other) {
            return of(one) <= of(other) ? one.subject() : other.subject();
        }

        private long of(Actor who) {
            return queue.rows(Division.of(OFFICE), Part.OPEN, null, 0, 1000).stream().filter(row -> who.subject().equals(row.claimedBy())).count();
        }
    }
}
