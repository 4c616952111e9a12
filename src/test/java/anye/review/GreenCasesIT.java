package anye.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import anye.access.Acting;
import anye.access.Role;
import anye.declaration.ReviewStatus;
import anye.declaration.Waiting;
import anye.kernel.Division;
import anye.kernel.MovedTime;
import anye.kernel.ResidentNumber;
import anye.review.ReviewQueue.Part;
import anye.rules.PerQuestion;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A department that was silent answers after all: the clock goes on, and nothing is left to be weighed. */
class GreenCasesIT extends InContainer {

    private static final String OFFICE = "410105";
    private static final String CODE = "1141010000XX000869";
    private static final String NAME = "郑州样例六号机关服务局";
    /** Everything passes of her in every month. */
    private static final ResidentNumber PASSING = ResidentNumber.of("410199200611017021");
    /** Nobody knows anything of him. */
    private static final int UNKNOWN = 9000;

    @Inject
    private Waiting waiting;
    @Inject
    private ReviewOffice office;
    @Inject
    private Acting acting;
    @Inject
    private MovedTime time;
    @Inject
    private Cases cases;
    @Inject
    private AskAgain askAgain;
    @Inject
    private ApproveGreen approveGreen;
    @Inject
    private ReviewQueue queue;

    @AfterEach
    void time_is_what_it_was() {
        time.back();
    }

    @Tag("AC-36")
    @Test
    void a_late_answer_starts_the_clock_again_and_what_is_green_can_be_approved_together() {
        time.to(LocalDate.of(2026, 9, 7));
        var reviewer = office.has(OFFICE, "jinshui-9", Role.REVIEWER);
        long declaration = waiting.declaration(CODE, NAME, OFFICE);
        long green = waiting.person(declaration, PASSING, true);
        long id = office.caseOf(green);
        long other = office.caseOf(waiting.person(declaration, UNKNOWN));

        office.acts(reviewer);
        assertThat(cases.file(id).row().clock()).satisfies(clock -> {
            assertThat(clock.stopped()).isTrue();
            assertThat(clock.due()).isEqualTo(LocalDate.of(2026, 9, 20));
        });
        time.to(LocalDate.of(2026, 9, 10));
        assertThatThrownBy(() -> approveGreen.approve(List.of(id))).hasMessage("review.bulk.notGreen");
        office.acts(office.has("410103", "erqi-9", Role.REVIEWER));
        assertThatThrownBy(() -> askAgain.ask(id)).hasMessage("access.notFound");

        office.acts(reviewer);
        askAgain.ask(id);
        assertThat(cases.file(id)).satisfies(file -> {
            assertThat(file.row().green()).isTrue();
            assertThat(file.row().cells()).isEqualTo(PerQuestion.NONE);
            assertThat(file.row().clock().stopped()).isFalse();
            assertThat(file.row().clock().due()).as("three working days later").isEqualTo(LocalDate.of(2026, 9, 23));
            assertThat(file.events()).last().satisfies(event -> assertThat(event.kind()).isEqualTo(CaseEventKind.ASKED_AGAIN));
        });
        assertThat(queue.rows(Division.of(OFFICE), Part.GREEN, null, 0, 100)).extracting(CaseRow::id).contains(id).doesNotContain(other);

        assertThatThrownBy(() -> approveGreen.approve(List.of(id, other))).as("all or none").hasMessage("review.bulk.notGreen");
        assertThat(cases.file(id).row().isOpen()).isTrue();
        assertThat(approveGreen.approve(List.of(id))).isEqualTo(new ApproveGreen.Done(1, 0, 0));
        assertThat(approveGreen.approve(List.of(id))).as("again").satisfies(again -> assertThat(again.left() + again.approved()).isEqualTo(1));
        acting.asEmployer(CODE, NAME);
        assertThat(cases.outcome(green).orElseThrow().outcome()).isEqualTo(ReviewStatus.APPROVED_MANUAL);
    }
}
