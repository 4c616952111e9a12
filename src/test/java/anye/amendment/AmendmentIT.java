package anye.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import anye.access.Acting;
import anye.declaration.Passed;
import anye.declaration.Waiting;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.notice.Notices;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import anye.review.asking.AskPerson;
import anye.review.asking.Inquiries;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures amended by two people, in a county of which no file of the release says what the minimum wage is. */
class AmendmentIT extends InContainer {

    private static final CreditCode EMPLOYER = CreditCode.of("91210303MA00XX496P");
    private static final String CODE_OF_ANOTHER = "91210321MA00XX8243";
    private static final Division NANMING = Division.of("520102");
    /** A county with figures, of which no other test asks anything. */
    private static final Division LINPING = Division.of("330113");
    private static final BusinessYear YEAR = new BusinessYear(2025);

    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;
    @Inject
    private ProposeAmendment proposeAmendment;
    @Inject
    private DecideAmendment decideAmendment;
    @Inject
    private WithdrawAmendment withdrawAmendment;
    @Inject
    private PreviewAmendment previewAmendment;
    @Inject
    private Amendments amendments;
    @Inject
    private RenewVerdicts renewVerdicts;
    @Inject
    private Policies policies;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Notices notices;
    @Inject
    private Waiting waiting;
    @Inject
    private AskPerson askPerson;
    @Inject
    private Inquiries inquiries;
    @Inject
    private Clock clock;

    private static AmendmentDraft aMinimumWage(String from, String yuan) {
        return new AmendmentDraft("minimum-wage", NANMING, YearMonth.parse(from), "\"" + yuan + "\"", "样例文件第1号", "样例原因");
    }

    private long passing(long declaration) {
        return transaction.ask(records -> Passed.passing(records, declaration));
    }

    private long proposed(AmendmentDraft draft) {
        acting.asSupervisor(81, "520000");
        return proposeAmendment.propose(draft);
    }

    private void approved(long id) {
        acting.asSupervisor(82, "520100");
        decideAmendment.approve(id, amendments.row(id).version());
    }

    @Tag("AC-73")
    @Test
    void a_proposal_says_whom_it_touches_and_holds_once_a_second_person_has_decided() {
        long declaration = transaction.ask(records -> Passed.people(records, EMPLOYER, YEAR, NANMING, 3));
        approved(proposed(new AmendmentDraft("filing-window", NANMING, YearMonth.of(2026, 1), "{\"from\":\"03-01\",\"to\":\"10-31\",\"yearly\":false}", "样例公告第1号", "样例原因")));
        long id = proposed(aMinimumWage("2025-01", "1890.00"));

        var flips = previewAmendment.preview(id);
        assertThat(flips).singleElement().satisfies(flip -> {
            assertThat(flip.office()).isEqualTo(NANMING);
            assertThat(flip.people()).isEqualTo(3);
            assertThat(flip.lost()).isPositive();
            assertThat(flip.gained()).isZero();
            assertThat(flip.closed()).isZero();
        });
        assertThat(policies.find(Figure.MINIMUM_WAGE, NANMING, YearMonth.of(2025, 6))).isEmpty();
        assertThat(passing(declaration)).isEqualTo(3);

        approved(id);
        assertThat(policies.figure(Figure.MINIMUM_WAGE, NANMING, YearMonth.of(2025, 6)).value()).hasToString("1890.00");
        acting.asSystem("RenewVerdicts");
        renewVerdicts.renew();
        assertThat(passing(declaration)).isZero();
        assertThat(amendments.row(id).renewed()).isEqualTo(3);
        acting.asEmployer(EMPLOYER.value(), "样例单位");
        assertThat(notices.latest(EMPLOYER, Division.NATION, 1)).singleElement().satisfies(told -> assertThat(told.title(Locale.CHINA)).contains("政策标准已调整"));
    }

    @Tag("AC-73")
    @Test
    void nobody_decides_what_they_proposed_and_nothing_is_decided_twice() {
        long id = proposed(aMinimumWage("2031-01", "2000.00"));
        assertThatThrownBy(() -> decideAmendment.approve(id, amendments.row(id).version())).hasMessage("amendment.own");
        acting.asSupervisor(82, "210000");
        assertThatThrownBy(() -> decideAmendment.approve(id, amendments.row(id).version())).hasMessage("amendment.division.outside");
        acting.asSupervisor(82, "520000");
        assertThatThrownBy(() -> withdrawAmendment.withdraw(id, amendments.row(id).version())).hasMessage("amendment.notOwn");
        assertThatThrownBy(() -> decideAmendment.refuse(id, amendments.row(id).version(), " ")).hasMessage("amendment.answer.missing");
        decideAmendment.refuse(id, amendments.row(id).version(), "样例意见");
        assertThat(amendments.row(id).state()).isEqualTo(AmendmentState.REFUSED);
        assertThatThrownBy(() -> decideAmendment.approve(id, amendments.row(id).version())).hasMessage("amendment.decided");
        assertThat(policies.around(Figure.MINIMUM_WAGE, NANMING)).noneMatch(edition -> edition.from().equals(YearMonth.of(2031, 1)));
    }

    @Tag("AC-73")
    @Test
    void a_proposal_is_sound_its_proposers_own_to_take_back_and_not_made_twice() {
        acting.asSupervisor(81, "520000");
        assertThatThrownBy(() -> proposeAmendment.propose(new AmendmentDraft("minimum-wage", Division.of("210302"), YearMonth.of(2031, 1), "\"2000.00\"", "样例文件", "样例原因")))
                .hasMessage("amendment.division.outside");
        assertThatThrownBy(() -> proposeAmendment.propose(aMinimumWage("2031-02", "二千"))).hasMessage("amendment.value.malformed");
        long id = proposed(aMinimumWage("2031-02", "2000.00"));
        assertThatThrownBy(() -> proposed(aMinimumWage("2031-02", "2100.00"))).hasMessage("amendment.proposedAlready");
        withdrawAmendment.withdraw(id, amendments.row(id).version());
        assertThat(amendments.row(id).state()).isEqualTo(AmendmentState.WITHDRAWN);
    }

    @Tag("AC-73")
    @Test
    void what_the_offices_have_set_themselves_is_amended_like_a_figure_of_the_law_and_counts_from_its_month() {
        acting.asSupervisor(81, "330100");
        assertThatThrownBy(() -> proposeAmendment.propose(own("second-look", "\"101\""))).hasMessage("amendment.value.malformed");
        assertThatThrownBy(() -> proposeAmendment.propose(own("person-code-days", "0"))).hasMessage("amendment.value.malformed");
        assertThatThrownBy(() -> proposeAmendment.propose(own("risk-signs", "{\"peopleOnAPhone\":1,\"unitsOfAnAgency\":10}"))).hasMessage("amendment.value.malformed");
        assertThatThrownBy(() -> proposeAmendment.propose(own("further-days", "{\"least\":5,\"longest\":4}"))).hasMessage("amendment.value.malformed");
        for (var draft : List.of(own("person-code-days", "7"), own("second-look", "\"20\""))) {
            acting.asSupervisor(81, "330100");
            long id = proposeAmendment.propose(draft);
            acting.asSupervisor(82, "330100");
            decideAmendment.approve(id, amendments.row(id).version());
        }

        assertThat(policies.figure(Figure.SECOND_LOOK, LINPING, YearMonth.of(2026, 6)).value()).hasToString("20");
        assertThat(policies.figure(Figure.SECOND_LOOK, LINPING, YearMonth.of(2025, 12)).value()).hasToString("5");
        assertThat(policies.figure(Figure.SECOND_LOOK, Division.of("210302"), YearMonth.of(2026, 6)).value()).hasToString("5");
        long placement = waiting.person(waiting.declaration(CODE_OF_ANOTHER, "杭州样例内规有限公司", LINPING.code()), 9900);
        askPerson.ask(placement);
        assertThat(inquiries.goodUntil(placement)).hasValue(LocalDate.now(clock).plusDays(7));
    }

    private static AmendmentDraft own(String figure, String value) {
        return new AmendmentDraft(figure, LINPING, YearMonth.of(2026, 1), value, "样例内部规定", "样例原因");
    }

    @Tag("AC-73")
    @Test
    void the_plan_of_public_holidays_is_the_nations_and_makes_deadlines_certain() {
        var plan = HolidayPlan.write(HolidayPlan.read(2031, "2031-01-01 休\n2031-05-01 休\n2031-05-02 休\n2031-10-01 休\n2031-10-02 休\n2031-10-03 休\n2031-01-04 班"));
        acting.asSupervisor(81, "520000");
        assertThatThrownBy(() -> proposeAmendment.propose(new AmendmentDraft(HolidayPlan.FIGURE, NANMING, YearMonth.of(2031, 1), plan, "样例通知", "样例原因"))).hasMessage("amendment.plan.national");
        acting.asSupervisor(81, "000000");
        long id = proposeAmendment.propose(new AmendmentDraft(HolidayPlan.FIGURE, Division.NATION, YearMonth.of(2031, 1), plan, "样例通知", "样例原因"));
        assertThat(workingDays.isComplete(2031)).isFalse();
        acting.asSupervisor(82, "000000");
        decideAmendment.approve(id, amendments.row(id).version());
        assertThat(workingDays.isComplete(2031)).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2031, 1, 4))).isTrue();
    }
}
