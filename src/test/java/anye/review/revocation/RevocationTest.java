package anye.review.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import anye.access.Acting;
import anye.declaration.DeclarationOverview;
import anye.declaration.DeclarationState;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.policy.FilingPeriod;
import anye.policy.DueDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may happen to a revocation in which state, who may cause it, and that nothing is revoked before the employer could be heard. */
@Tag("AC-75")
class RevocationTest {

    private static final Instant NOW = Instant.parse("2026-09-07T02:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 9, 14);

    @ParameterizedTest
    @CsvSource(textBlock = """
            TELL,     PROPOSER, TOLD,      DRAFT
            SUBMIT,   PROPOSER, PROPOSED,  DRAFT
            STATE,    EMPLOYER, STATED,    TOLD
            REVOKE,   ANOTHER,  REVOKED,   PROPOSED TOLD STATED
            REFUSE,   ANOTHER,  REFUSED,   PROPOSED TOLD STATED
            WITHDRAW, PROPOSER, WITHDRAWN, DRAFT PROPOSED TOLD STATED
            """)
    void an_act_is_possible_in_these_states_and_in_no_other(RevocationAct act, RevocationAct.Party by, RevocationState to, String from) {
        assertThat(act.by()).isEqualTo(by);
        for (var state : RevocationState.values()) {
            if (List.of(from.split(" ")).contains(state.name())) {
                assertThat(act.apply(state)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> act.apply(state)).isInstanceOf(Refusal.class).hasMessage("review.revocation.notNow." + state);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-14, review.revocation.notHeard
            2026-09-15,
            """)
    void without_a_statement_it_is_revoked_on_the_day_after_the_last_one_and_not_before(LocalDate day, String refused) {
        var told = told();
        if (refused == null) {
            assertThat(told.decide(RevocationAct.REVOKE, "事实清楚", Acting.reviewer(2, "330106"), day, NOW)).isTrue();
            assertThat(told.row().state()).isEqualTo(RevocationState.REVOKED);
        } else {
            assertThatThrownBy(() -> told.decide(RevocationAct.REVOKE, "事实清楚", Acting.reviewer(2, "330106"), day, NOW)).hasMessage(refused);
            assertThat(told.row().state()).isEqualTo(RevocationState.TOLD);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-14,
            2026-09-15, review.revocation.tooLate
            """)
    void a_statement_is_made_on_the_last_day_and_not_after_it(LocalDate day, String refused) {
        var told = told();
        if (refused == null) {
            told.state("已按月发放", "经办人", day, NOW);
            assertThat(told.decide(RevocationAct.REVOKE, "事实清楚", Acting.reviewer(2, "330106"), day, NOW)).as("once heard, nothing is waited for").isTrue();
        } else {
            assertThatThrownBy(() -> told.state("已按月发放", "经办人", day, NOW)).hasMessage(refused);
        }
    }

    @Test
    void what_need_not_be_revoked_is_refused_at_once_since_nobody_loses_anything() {
        assertThat(told().decide(RevocationAct.REFUSE, "证据不足", Acting.reviewer(2, "330106"), LAST, NOW)).isTrue();
    }

    @Test
    void the_same_page_sent_twice_does_it_once_and_another_who_decides_later_is_told() {
        var told = told();
        assertThat(told.tell(new DueDate(LAST, false), Acting.reviewer(1, "330106"), NOW)).isFalse();
        told.state("已按月发放", "经办人", LAST, NOW);
        assertThat(told.decide(RevocationAct.REVOKE, "事实清楚", Acting.reviewer(2, "330106"), LAST, NOW)).isTrue();
        assertThat(told.decide(RevocationAct.REVOKE, "事实清楚", Acting.reviewer(2, "330106"), LAST, NOW)).isFalse();
        assertThatThrownBy(() -> told.decide(RevocationAct.REVOKE, "事实清楚", Acting.reviewer(3, "330106"), LAST, NOW)).hasMessage("review.revocation.notNow.REVOKED");
    }

    @Test
    void nobody_but_who_drafted_it_tells_or_withdraws_it() {
        assertThatThrownBy(() -> aDraft().tell(new DueDate(LAST, false), Acting.reviewer(2, "330106"), NOW)).hasMessage("review.revocation.notOwn");
        assertThatThrownBy(() -> aDraft().withdraw(Acting.reviewer(2, "330106"), NOW)).hasMessage("review.revocation.notOwn");
    }

    @Test
    void an_employer_never_learns_that_one_of_its_people_denied_anything() {
        for (var ground : RevocationGround.values()) {
            assertThat(ground.isShownToEmployer()).isEqualTo(ground != RevocationGround.DENIAL);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind     |          | MISTAKE | 12 | 第七条 | 不符
            ground   | NOT_PLACED |       | 12 | 第七条 | 不符
            whole    | NOT_PLACED | MISTAKE |  | 第七条 | 不符
            citation | NOT_PLACED | MISTAKE | 12 | ' '   | 不符
            reason   | NOT_PLACED | MISTAKE | 12 | 第七条 |
            """)
    void what_is_missing_is_said_at_its_field(String field, RevocationKind kind, RevocationGround ground, Long placement, String citation, String reason) {
        var draft = new RevocationDraft(1, kind, ground, false, placement == null ? Map.of() : Map.of(placement, Months.ALL), citation, reason);
        assertThatThrownBy(draft::mustBeSound).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static Revocation told() {
        var draft = aDraft();
        draft.tell(new DueDate(LAST, false), Acting.reviewer(1, "330106"), NOW);
        return draft;
    }

    private static Revocation aDraft() {
        var declaration = new DeclarationOverview(1L, CreditCode.of("91330127MA00XX71X5"), new BusinessYear(2025), Division.of("330106"), DeclarationState.COMPLETED, null, NOW, FilingPeriod.NOT_ANNOUNCED, FilingPeriod.State.OPEN, null);
        return new Revocation(declaration, new RevocationDraft(1, RevocationKind.NOT_PLACED, RevocationGround.FALSE_PAPERS, false, Map.of(7L, Months.of(1)), "《补充规定》七", "材料与实际不符"),
                Acting.reviewer(1, "330106"), NOW);
    }
}
