package anye.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import anye.access.Acting;
import anye.access.Role;
import anye.declaration.ReviewStatus;
import anye.declaration.Waiting;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.kernel.MovedTime;
import anye.kernel.Refusal;
import anye.notice.Notices;
import anye.rules.Question;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 属地: from 鞍山市千山区 to 杭州市淳安县, another province with other figures. */
class TransferIT extends InContainer {

    private static final String HERE = "210311";
    private static final String THERE = "330127";
    private static final String CODE = "91210303MA00XX621C";
    private static final String NAME = "鞍山样例转办有限公司";
    private static int people = 8000;

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
    private TransferCase transferCase;
    @Inject
    private ClaimCase claimCase;
    @Inject
    private DecideCase decideCase;
    @Inject
    private ReviewQueue queue;
    @Inject
    private History history;
    @Inject
    private Employers employers;
    @Inject
    private Notices notices;

    @AfterEach
    void time_is_what_it_was() {
        time.back();
    }

    @Tag("AC-40")
    @Test
    void a_case_of_another_province_goes_there_with_its_clock_and_its_papers_and_both_offices_see_the_trail() {
        time.to(LocalDate.of(2026, 9, 7));
        var here = office.has(HERE, "qianshan-1", Role.REVIEWER);
        var there = office.has(THERE, "chunan-1", Role.REVIEWER);
        long declaration = waiting.declaration(CODE, NAME, HERE);
        long placement = waiting.person(declaration, people++);
        long beside = office.caseOf(waiting.person(declaration, people++));
        long id = office.caseOf(placement);
        var due = LocalDate.of(2026, 9, 20);

        time.to(LocalDate.of(2026, 9, 10));
        office.acts(there);
        assertThatThrownBy(() -> transferCase.transfer(id, Division.of(THERE), "试")).hasMessage("access.notFound");
        office.acts(here);
        claimCase.claim(id);
        var file = cases.file(id);
        assertThat(file.row().clock().due()).isEqualTo(due);
        assertThatThrownBy(() -> transferCase.transfer(id, null, "试")).hasMessage("review.transfer.to");
        assertThatThrownBy(() -> transferCase.transfer(id, Division.of(HERE), "试")).hasMessage("review.transfer.same");
        assertThatThrownBy(() -> transferCase.transfer(id, Division.of(THERE), " ")).hasMessage("review.transfer.reasonMissing");
        transferCase.transfer(id, Division.of(THERE), "注册地在淳安县");

        assertThatThrownBy(() -> cases.file(id)).as("whoever sent it has the trail, not the papers").hasMessage("review.case.transferred");
        assertThatThrownBy(() -> decideCase.decide(id, List.of(), file.row().version())).as("it says where the case is").isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.arguments()).containsExactly("浙江省/杭州市/淳安县"));
        assertThat(history.transfers(0, 50)).anySatisfy(row -> {
            assertThat(row.caseId()).isEqualTo(id);
            assertThat(row.now()).isEqualTo(Division.of(THERE));
            assertThat(row.event().reason()).isEqualTo("注册地在淳安县");
            assertThat(row.event().byName()).isEqualTo(here.name());
        });

        office.acts(there);
        assertThat(queue.rows(Division.of(THERE), ReviewQueue.Part.OPEN, null, 0, 100)).extracting(CaseRow::id).contains(id, beside);
        assertThat(history.transfers(0, 50)).extracting(TransferRow::caseId).contains(id, beside);
        assertThat(cases.file(id)).satisfies(arrived -> {
            assertThat(arrived.row().clock().due()).as("one clock").isEqualTo(due);
            assertThat(arrived.row().getEnteredMinute()).isEqualTo(file.row().getEnteredMinute());
            assertThat(arrived.row().claimedBy()).isNull();
            assertThat(arrived.file().contracts()).isEqualTo(file.file().contracts());
            assertThat(arrived.file().certificates()).isEqualTo(file.file().certificates());
            assertThat(arrived.isMayDecide()).isTrue();
            assertThat(arrived.events()).last().satisfies(event -> assertThat(event.kind()).isEqualTo(CaseEventKind.TRANSFERRED));
        });

        acting.asEmployer(CODE, NAME);
        assertThat(cases.progress(placement).orElseThrow()).satisfies(progress -> {
            assertThat(progress.office()).isEqualTo(Division.of(THERE));
            assertThat(progress.clock().due()).isEqualTo(due);
            assertThat(progress.transfers()).singleElement().satisfies(event -> assertThat(event.from()).isEqualTo(Division.of(HERE)));
        });
        assertThat(employers.certifyingDivision(CreditCode.of(CODE))).isEqualTo(Division.of(THERE));
        assertThat(notices.of(CreditCode.of(CODE), "转业务属地", Locale.CHINA)).singleElement()
                .satisfies(told -> assertThat(told.body(Locale.CHINA)).contains("注册地在淳安县").contains("淳安县"));

        office.acts(there);
        var decided = decideCase.decide(id, List.of(Decision.approve(Question.WAGE, Months.ALL)), cases.file(id).row().version());
        assertThat(decided).isEqualTo(ReviewStatus.APPROVED_MANUAL);
        assertThat(cases.progress(placement)).isEmpty();
        office.acts(here);
        assertThat(history.transfers(0, 50)).anySatisfy(row -> {
            assertThat(row.caseId()).isEqualTo(id);
            assertThat(row.outcome()).isEqualTo(ReviewStatus.APPROVED_MANUAL);
        });
    }
}
