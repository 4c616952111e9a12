package anye.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import anye.access.Acting;
import anye.declaration.CompleteDeclaration;
import anye.declaration.Settled;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.MovedTime;
import anye.notice.Notices;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 好差评 inside the server, with the clock moved. Friday 18 September 2026; five working days end on the 24th, as the 20th is a working day. */
@Tag("AC-65")
class RatingIT extends InContainer {

    private static final String CODE = "52330106MJ00XX0939";
    private static final Division OFFICE = Division.of("330106");
    private static final LocalDate RATED = LocalDate.of(2026, 9, 18);

    @Inject
    private Acting acting;
    @Inject
    private Settled settled;
    @Inject
    private MovedTime time;
    @Inject
    private Transaction transaction;
    @Inject
    private CompleteDeclaration completeDeclaration;
    @Inject
    private GiveRating giveRating;
    @Inject
    private AnswerRating answerRating;
    @Inject
    private Ratings ratings;
    @Inject
    private Notices notices;

    private long declaration;

    @BeforeEach
    void a_declaration_waits_for_its_completion() {
        time.to(RATED);
        declaration = settled.declaration(CODE, "杭州样例四号助残服务中心", "330106", "330199198109010086", time.clock().instant());
    }

    @AfterEach
    void time_is_what_it_was() {
        time.back();
    }

    @Test
    void a_service_is_rated_once_for_a_declaration_after_its_completion_and_by_nobody_else() {
        assertThatThrownBy(() -> giveRating.give(declaration, RatingGrade.SATISFIED, List.of(), null)).hasMessage("declaration.notCompleted");
        completeDeclaration.complete(declaration);
        assertThatThrownBy(() -> giveRating.give(declaration, null, List.of(), null)).hasMessage("review.rating.gradeMissing");
        giveRating.give(declaration, RatingGrade.SATISFIED, List.of(RatingReason.FAST, RatingReason.CLEAR), null);
        giveRating.give(declaration, RatingGrade.FAIRLY_SATISFIED, List.of(), "还可以");
        assertThat(ratings.of(declaration).orElseThrow()).satisfies(row -> {
            assertThat(row.grade()).isEqualTo(RatingGrade.FAIRLY_SATISFIED);
            assertThat(row.words()).isEqualTo("还可以");
            assertThat(row.due()).isNull();
        });
        assertThat(column("select said from service_rating where declaration_id = ?1")).isNotBlank().doesNotContain("还可以");
        acting.asEmployer("91330106MA00XX031B", "杭州样例三号科技有限公司");
        assertThatThrownBy(() -> giveRating.give(declaration, RatingGrade.SATISFIED, List.of(), null)).hasMessage("access.notFound");
    }

    @Test
    void it_may_be_changed_on_the_fifth_working_day_and_not_after_it() {
        completeDeclaration.complete(declaration);
        giveRating.give(declaration, RatingGrade.SATISFIED, List.of(), null);
        var last = ratings.changeableUntil(ratings.of(declaration).orElseThrow().ratedAt());
        assertThat(last).isEqualTo(LocalDate.of(2026, 9, 24));
        time.to(last);
        giveRating.give(declaration, RatingGrade.VERY_SATISFIED, List.of(), null);
        time.to(last.plusDays(1));
        assertThatThrownBy(() -> giveRating.give(declaration, RatingGrade.SATISFIED, List.of(), null)).hasMessage("review.rating.over");
        assertThat(ratings.of(declaration).orElseThrow().grade()).isEqualTo(RatingGrade.VERY_SATISFIED);
    }

    @Test
    void a_bad_rating_is_a_task_of_the_office_until_it_is_answered() {
        completeDeclaration.complete(declaration);
        giveRating.give(declaration, RatingGrade.DISSATISFIED, List.of(RatingReason.SLOW), "审核太慢");
        var row = ratings.of(declaration).orElseThrow();
        assertThat(row.due()).isEqualTo(LocalDate.of(2026, 9, 24));

        acting.asReviewer(2, "330108");
        assertThatThrownBy(() -> answerRating.answer(row.id(), "已改")).hasMessage("access.notFound");
        acting.asReviewer(3, "330100");
        assertThatThrownBy(() -> answerRating.answer(row.id(), "已改")).hasMessage("review.case.otherOffice");
        acting.asReviewer(1, "330106");
        assertThat(ratings.toAnswer(OFFICE)).extracting(RatingRow::id).contains(row.id());
        time.to(row.due());
        assertThat(ratings.clock(row)).satisfies(clock -> assertThat(clock.isOverdue()).isFalse());
        time.to(row.due().plusDays(6));
        assertThat(ratings.clock(row)).satisfies(clock -> assertThat(clock.isOverdue()).isTrue());
        assertThatThrownBy(() -> answerRating.answer(row.id(), " ")).hasMessage("review.rating.answerMissing");
        answerRating.answer(row.id(), "已增派审核人员");
        assertThatThrownBy(() -> answerRating.answer(row.id(), "再次")).hasMessage("review.rating.answered");
        assertThat(ratings.toAnswer(OFFICE)).extracting(RatingRow::id).doesNotContain(row.id());

        acting.asEmployer(CODE, "杭州样例四号助残服务中心");
        assertThat(notices.of(CreditCode.of(CODE), "您的评价已有答复", Locale.SIMPLIFIED_CHINESE)).singleElement()
                .satisfies(told -> assertThat(told.body(Locale.SIMPLIFIED_CHINESE)).contains("已增派审核人员"));
        assertThatThrownBy(() -> giveRating.give(declaration, RatingGrade.SATISFIED, List.of(), null)).hasMessage("review.rating.answered");
    }

    @Test
    void who_thinks_better_of_a_bad_rating_takes_the_task_away() {
        completeDeclaration.complete(declaration);
        giveRating.give(declaration, RatingGrade.VERY_DISSATISFIED, List.of(), null);
        giveRating.give(declaration, RatingGrade.SATISFIED, List.of(), null);
        var row = ratings.of(declaration).orElseThrow();
        acting.asReviewer(1, "330106");
        assertThat(ratings.toAnswer(OFFICE)).extracting(RatingRow::id).doesNotContain(row.id());
        assertThatThrownBy(() -> answerRating.answer(row.id(), "不需要")).hasMessage("review.rating.answered");
    }

    @Test
    void the_statistics_count_grades_and_answers_by_office() {
        completeDeclaration.complete(declaration);
        acting.asReviewer(1, "330106");
        var before = count();
        acting.asEmployer(CODE, "杭州样例四号助残服务中心");
        giveRating.give(declaration, RatingGrade.VERY_DISSATISFIED, List.of(), null);
        acting.asSupervisor("330100");
        var after = count();
        assertThat(after.of(RatingGrade.VERY_DISSATISFIED)).isEqualTo(before.of(RatingGrade.VERY_DISSATISFIED) + 1);
        assertThat(after.getAll()).isEqualTo(before.getAll() + 1);
        assertThat(after.due()).isEqualTo(before.due() + 1);
        assertThat(after.answered()).isEqualTo(before.answered());
        assertThat(ratings.counts(Division.of("210300"), Settled.YEAR)).noneMatch(other -> other.office().equals(OFFICE));
    }

    private RatingCount count() {
        return ratings.counts(OFFICE, Settled.YEAR).stream().findFirst().orElse(new RatingCount(OFFICE, java.util.Map.of(), 0, 0));
    }

    private String column(String sql) {
        return (String) transaction.ask(records -> {
            var first = records.createNativeQuery(sql).setParameter(1, declaration).getResultList().get(0);
            return first instanceof Object[] row ? row[0] : first;
        });
    }
}
