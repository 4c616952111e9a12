package anye.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.rules.PerQuestion;
import anye.rules.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionsTest {

    private static final PerQuestion ASKED = PerQuestion.NONE.with(Question.WAGE, Months.of(3, 4)).with(Question.CONTRACT, Months.of(12));
    private static final Decision CONTRACT = Decision.approve(Question.CONTRACT, Months.of(12));

    @Tag("AC-35")
    @ParameterizedTest
    @CsvSource(textBlock = """
            # approved, refused, reason,        text,      refused at,    because
            3 4,        ,        ,              ,          ,
            3,          4,       WAGE_PAPER,    ,          ,
            ,           3 4,     OTHER,         请重新核对,  ,
            ,           3 4,     UNREADABLE,    ,          ,
            3,          ,        ,              ,          decision-WAGE, review.decide.open
            3 4,        4,       WAGE_PAPER,    ,          decision-WAGE, review.decide.unasked
            3 4 5,      ,        ,              ,          decision-WAGE, review.decide.unasked
            3,          4,       ,              ,          reason-WAGE,   review.decide.reasonMissing
            3,          4,       CONTRACT_PAPER,,          reason-WAGE,   review.decide.reasonMissing
            3,          4,       OTHER,         '  ',      text-WAGE,     review.decide.textMissing
            """)
    void every_cell_is_decided_once_and_a_refusal_says_what_to_do(String approved, String refused, ReasonCode reason, String text, String field, String code) {
        var given = List.of(Decision.approve(Question.WAGE, months(approved)), Decision.refuse(Question.WAGE, months(refused), reason, text), CONTRACT);
        if (code == null) {
            assertThat(Decisions.of(ASKED, given).refused().of(Question.WAGE)).isEqualTo(months(refused));
        } else {
            assertThatThrownBy(() -> Decisions.of(ASKED, given)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo(code);
                assertThat(refusal.field()).isEqualTo(field);
            });
        }
    }

    @Test
    void a_question_that_was_forgotten_is_named() {
        assertThatThrownBy(() -> Decisions.of(ASKED, List.of(Decision.approve(Question.WAGE, Months.of(3, 4)))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("decision-CONTRACT"));
    }

    @Test
    void all_that_is_open_is_named_at_once() {
        assertThatThrownBy(() -> Decisions.of(ASKED, List.of(Decision.refuse(Question.WAGE, Months.of(3), null, null))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.all()).extracting(Refusal::field).containsExactlyInAnyOrder("reason-WAGE", "decision-WAGE", "decision-CONTRACT"));
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void every_question_has_reasons_of_its_own_and_the_common_ones(Question question) {
        assertThat(ReasonCode.of(question)).contains(ReasonCode.UNREADABLE, ReasonCode.OTHER).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void the_cells_of_a_case_are_read_as_they_were_written() {
        var column = new CellsColumn();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(ASKED))).isEqualTo(ASKED);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(PerQuestion.NONE))).isEqualTo(PerQuestion.NONE);
    }

    private static Months months(String listed) {
        var months = Months.NONE;
        for (var month : listed == null ? new String[0] : listed.split(" ")) {
            months = months.with(Integer.parseInt(month));
        }
        return months;
    }
}
