package anye.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import anye.access.Role;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Money;
import anye.kernel.Refusal;
import anye.policy.Cited;
import anye.policy.Figure;
import anye.policy.Policies;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law allows in an application for relief, and which act is possible when. */
@Tag("AC-63")
class ReliefTest {

    private static final ReliefLimits LIMITS = new ReliefLimits(Money.parse("13333.33"), new Cited<>(1, "72号", true), new Cited<>(6, "72号", true));

    @Test
    void everything_that_is_missing_is_told_at_once() {
        var empty = new ReliefClaim(ReliefKind.DEFERRAL, new BusinessYear(2025), null, " ", null, null, null, null, null, null);
        assertThatThrownBy(empty::mustBeWhole).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.all()).extracting(Refusal::field).containsExactly("cause", "reason", "directLoss", "headcount", "averageWage", "requested", "deferralMonths"));
    }

    @Test
    void the_limits_are_one_year_s_payable_and_six_months() {
        var policies = new Policies();
        var month = new BusinessYear(2025).next().month(1);
        assertThat(policies.figure(Figure.RELIEF_YEARS, Division.of("210302"), month).value()).isEqualTo(1);
        assertThat(policies.figure(Figure.DEFERRAL_MONTHS, Division.of("210302"), month)).satisfies(figure -> {
            assertThat(figure.value()).isEqualTo(6);
            assertThat(figure.citation()).contains("第十七条");
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.00,     requested, levy.relief.noAmount
            0.01,     ,
            13333.33, ,
            13333.34, requested, levy.relief.tooMuch
            """)
    void one_year_s_payable_may_be_remitted_and_not_a_fen_more(String amount, String field, String code) {
        check(() -> LIMITS.mustAllow(ReliefKind.REDUCTION, Money.parse(amount), null, "requested", "deferralMonths"), field, code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, deferralMonths, levy.relief.tooLong
            1, ,
            6, ,
            7, deferralMonths, levy.relief.tooLong
            """)
    void a_deferral_lasts_one_to_six_months(int months, String field, String code) {
        check(() -> LIMITS.mustAllow(ReliefKind.DEFERRAL, Money.parse("1"), months, "requested", "deferralMonths"), field, code);
    }

    @Test
    void who_pays_nothing_has_nothing_to_apply_for() {
        var nothing = new ReliefLimits(Money.ZERO, LIMITS.years(), LIMITS.deferralMonths());
        check(() -> nothing.mustAllow(ReliefKind.REDUCTION, Money.parse("1"), null, "requested", "deferralMonths"), null, "levy.relief.nothingPayable");
    }

    /** Each row lacks one thing. */
    @ParameterizedTest(name = "{9}")
    @CsvSource(textBlock = """
            REDUCTION, NATURAL_DISASTER, 水灾, 100,  100, 60000, 1, ,  ,
            DEFERRAL,  OTHER_EMERGENCY,  火灾, 0.01, 100, 60000, 1, 1, ,
            ,          NATURAL_DISASTER, 水灾, 100,  100, 60000, 1, ,  kind,           levy.relief.missing.kind
            REDUCTION, ,                 水灾, 100,  100, 60000, 1, ,  cause,          levy.relief.missing.cause
            REDUCTION, NATURAL_DISASTER, ,     100,  100, 60000, 1, ,  reason,         levy.relief.missing.reason
            REDUCTION, NATURAL_DISASTER, ' ',  100,  100, 60000, 1, ,  reason,         levy.relief.missing.reason
            REDUCTION, NATURAL_DISASTER, 水灾, ,     100, 60000, 1, ,  directLoss,     levy.relief.missing.directLoss
            REDUCTION, NATURAL_DISASTER, 水灾, 0,    100, 60000, 1, ,  directLoss,     levy.relief.noLoss
            REDUCTION, NATURAL_DISASTER, 水灾, 100,  ,    60000, 1, ,  headcount,      levy.relief.missing.headcount
            REDUCTION, NATURAL_DISASTER, 水灾, 100,  100, ,      1, ,  averageWage,    levy.relief.missing.averageWage
            REDUCTION, NATURAL_DISASTER, 水灾, 100,  100, 60000, ,  ,  requested,      levy.relief.missing.requested
            DEFERRAL,  NATURAL_DISASTER, 水灾, 100,  100, 60000, 1, ,  deferralMonths, levy.relief.missing.deferralMonths
            """)
    void an_application_is_whole_before_it_is_handed_in(ReliefKind kind, ReliefCause cause, String reason, String loss, BigDecimal headcount, String wage, String requested,
            Integer months, String field, String code) {
        check(() -> new ReliefClaim(kind, new BusinessYear(2025), cause, reason, money(loss), headcount, money(wage), null, money(requested), months).mustBeWhole(), field, code);
    }

    @Test
    void a_reduction_has_no_months() {
        assertThat(new ReliefClaim(ReliefKind.REDUCTION, new BusinessYear(2025), null, null, null, null, null, null, null, 3).deferralMonths()).isNull();
    }

    /** Asked for: 1,000 yuan for 3 months. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            GRANT,  1000,    3, 某某局, 某批1号, 属实, ,
            GRANT,  1000.01, 3, 某某局, 某批1号, 属实, amount,    levy.relief.moreThanAsked
            GRANT,  0,       3, 某某局, 某批1号, 属实, amount,    levy.relief.missing.amount
            GRANT,  ,        3, 某某局, 某批1号, 属实, amount,    levy.relief.missing.amount
            GRANT,  1000,    4, 某某局, 某批1号, 属实, months,    levy.relief.longerThanAsked
            GRANT,  1000,    0, 某某局, 某批1号, 属实, months,    levy.relief.longerThanAsked
            GRANT,  1000,    3, ,       某批1号, 属实, authority, levy.relief.missing.authority
            GRANT,  1000,    3, 某某局, ' ',     属实, number,    levy.relief.missing.number
            GRANT,  1000,    3, 某某局, 某批1号, ,     reasons,   levy.relief.missing.reasons
            REFUSE, ,        ,  ,       ,        不属实, ,
            REFUSE, ,        ,  ,       ,        ,     reasons,   levy.relief.missing.reasons
            RETURN, ,        ,  ,       ,        补充, ,
            """)
    void a_grant_names_authority_number_and_reasons_and_is_within_what_was_asked(ReliefAct act, String amount, Integer months, String authority, String number, String reasons,
            String field, String code) {
        var claim = new ReliefClaim(ReliefKind.DEFERRAL, new BusinessYear(2025), ReliefCause.NATURAL_DISASTER, "水灾", Money.parse("1"), BigDecimal.TEN, Money.parse("1"), null,
                Money.parse("1000"), 3);
        check(() -> new ReliefDecision(act, money(amount), months, authority, number, reasons).mustAnswer(claim), field, code);
    }

    /** The transition table, whole: every act in every state, in the order DRAFT, SUBMITTED, RETURNED, GRANTED, REFUSED, WITHDRAWN. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            SAVE,     EMPLOYER, DRAFT,     -,         RETURNED,  -,       -, -
            SUBMIT,   EMPLOYER, SUBMITTED, -,         SUBMITTED, -,       -, -
            WITHDRAW, EMPLOYER, WITHDRAWN, WITHDRAWN, WITHDRAWN, -,       -, -
            RETURN,   REVIEWER, -,         RETURNED,  -,         -,       -, -
            GRANT,    REVIEWER, -,         GRANTED,   -,         -,       -, -
            REFUSE,   REVIEWER, -,         REFUSED,   -,         -,       -, -
            TAKE_BACK, REVIEWER, -,        -,         -,         SUBMITTED, SUBMITTED, -
            ANNOUNCE, REVIEWER, -,         -,         -,         GRANTED, -, -
            """)
    void every_act_leads_where_the_table_says_or_is_refused(ReliefAct act, Role by, String draft, String submitted, String returned, String granted, String refused,
            String withdrawn) {
        assertThat(act.by()).isEqualTo(by);
        var leadsTo = List.of(draft, submitted, returned, granted, refused, withdrawn);
        for (var state : ReliefState.values()) {
            var to = leadsTo.get(state.ordinal());
            if (to.equals("-")) {
                assertThatThrownBy(() -> act.apply(state)).as(act + " in " + state).hasMessage("levy.relief.notNow");
            } else {
                assertThat(act.apply(state)).isEqualTo(ReliefState.valueOf(to));
            }
        }
    }

    private static Money money(String yuan) {
        return yuan == null ? null : Money.parse(yuan);
    }

    private static void check(ThrowingCallable act, String field, String code) {
        if (code == null) {
            assertThatCode(act).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(act).hasMessage(code).extracting(refused -> ((Refusal) refused).field()).isEqualTo(field);
        }
    }
}
