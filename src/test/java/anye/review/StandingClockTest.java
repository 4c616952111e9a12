package anye.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import anye.declaration.PlacementSubmitted;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.policy.FurtherDays;
import anye.policy.WorkingDays;
import anye.rules.PerQuestion;
import anye.rules.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The legal clock of a case stands while the employer owes papers (补正), or a department is silent, or both. */
class StandingClockTest {

    private static final PerQuestion CELLS = PerQuestion.NONE.with(Question.WAGE, Months.ALL);

    private final WorkingDays calendar = new WorkingDays();

    /**
     * Entered on Monday, 7 September 2026: ten working days end on Sunday, 20 September, which is worked; the 25th to 27th and 1
     * to 7 October are off, Saturday, 10 October, is worked. Asked on the 18th, one working day is left.
     */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # asked,      until,      answered,   looked at,  half,       four fifths, due
            2026-09-08,   2026-09-11, 2026-09-08, 2026-09-08, 2026-09-14, 2026-09-17,  2026-09-20
            2026-09-08,   2026-09-11, 2026-09-09, 2026-09-09, 2026-09-15, 2026-09-18,  2026-09-21
            2026-09-08,   2026-09-11, 2026-09-11, 2026-09-11, 2026-09-17, 2026-09-21,  2026-09-23
            2026-09-08,   2026-09-11, -,          2026-09-12, 2026-09-17, 2026-09-21,  2026-09-23
            2026-09-08,   2026-09-11, -,          2026-09-14, 2026-09-17, 2026-09-21,  2026-09-23
            2026-09-08,   2026-09-11, -,          2026-12-01, 2026-09-17, 2026-09-21,  2026-09-23
            2026-09-18,   2026-09-28, 2026-09-27, 2026-09-27, 2026-09-20, 2026-09-23,  2026-09-28
            2026-09-18,   2026-09-28, -,          2026-09-29, 2026-09-21, 2026-09-24,  2026-09-29
            2026-09-18,   2026-10-10, -,          2026-10-11, 2026-09-29, 2026-10-09,  2026-10-12
            """)
    void it_ends_as_many_working_days_later_as_the_employer_owed(LocalDate asked, LocalDate until, LocalDate answered, LocalDate lookedAt, LocalDate half, LocalDate most, LocalDate due) {
        var found = aCase();
        found.owes(until, asked);
        if (answered != null) {
            assertThat(found.lapse(calendar, answered)).isFalse();
            found.owesNoMore(calendar, answered);
        } else {
            assertThat(found.lapse(calendar, until)).as("the last day belongs to the employer").isFalse();
            assertThat(found.clock(calendar, until).stopped()).isTrue();
            assertThat(found.lapse(calendar, lookedAt)).isTrue();
        }
        var clock = found.clock(calendar, lookedAt);
        assertThat(clock.stopped()).isFalse();
        assertThat(clock.due()).isEqualTo(due);
        assertThat(found.stage(half.minusDays(1))).isLessThan(50);
        assertThat(found.stage(half)).isEqualTo(50);
        assertThat(found.stage(most.minusDays(1))).isEqualTo(50);
        assertThat(found.stage(most)).isEqualTo(80);
        assertThat(found.stage(due.minusDays(1))).isEqualTo(80);
        assertThat(found.stage(due)).isEqualTo(100);
    }

    /** With two reasons the clock stands from the beginning of the first to the end of the last, and no day counts twice. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # silent from, to,         asked,      answered,   due
            2026-09-08,      2026-09-15, 2026-09-10, 2026-09-11, 2026-09-28
            2026-09-10,      2026-09-15, 2026-09-08, 2026-09-11, 2026-09-28
            2026-09-10,      2026-09-11, 2026-09-08, 2026-09-15, 2026-09-28
            2026-09-10,      2026-09-15, 2026-09-08, 2026-09-09, 2026-09-24
            """)
    void two_reasons_to_stand_are_one_time(LocalDate silentFrom, LocalDate silentTo, LocalDate asked, LocalDate answered, LocalDate due) {
        var found = aCase();
        for (var day = LocalDate.of(2026, 9, 8); !day.isAfter(LocalDate.of(2026, 9, 15)); day = day.plusDays(1)) {
            if (day.equals(asked)) {
                found.owes(LocalDate.of(2026, 9, 30), day);
            }
            if (day.equals(silentFrom)) {
                found.askedAgain(CELLS, true, calendar, day);
            }
            if (day.equals(answered)) {
                found.owesNoMore(calendar, day);
            }
            if (day.equals(silentTo)) {
                found.askedAgain(CELLS, false, calendar, day);
            }
        }
        assertThat(found.clock(calendar, LocalDate.of(2026, 9, 15)).due()).isEqualTo(due);
    }

    @Test
    void it_says_why_and_since_when_and_how_much_is_left() {
        var found = aCase();
        found.owes(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 9));
        assertThat(found.clock(calendar, LocalDate.of(2026, 9, 14))).satisfies(clock -> {
            assertThat(clock.getWhy()).isEqualTo("stoppedOwed");
            assertThat(clock.pause().since()).isEqualTo(LocalDate.of(2026, 9, 9));
            assertThat(clock.pause().owedUntil()).isEqualTo(LocalDate.of(2026, 9, 14));
            assertThat(clock.left()).isEqualTo(8);
        });
        found.askedAgain(CELLS, true, calendar, LocalDate.of(2026, 9, 10));
        assertThat(found.clock(calendar, LocalDate.of(2026, 9, 14)).getWhy()).isEqualTo("stoppedBoth");
        found.owesNoMore(calendar, LocalDate.of(2026, 9, 11));
        assertThat(found.clock(calendar, LocalDate.of(2026, 9, 14)).getWhy()).isEqualTo("stoppedWhy");
        assertThat(found.clock(calendar, LocalDate.of(2026, 9, 14)).pause().since()).isEqualTo(LocalDate.of(2026, 9, 9));
    }

    @Tag("AC-36")
    @Test
    void who_is_late_already_does_not_become_punctual_by_asking() {
        var found = aCase();
        var late = found.clock(calendar, LocalDate.of(2026, 9, 22));
        assertThat(late.getOver()).isEqualTo(2);
        found.owes(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 9, 22));
        assertThat(found.newStage(LocalDate.of(2026, 9, 24))).as("nobody is told while it stands").isZero();
        found.owesNoMore(calendar, LocalDate.of(2026, 9, 24));
        assertThat(found.clock(calendar, LocalDate.of(2026, 9, 24)).getOver()).isEqualTo(2);
        assertThat(found.newStage(LocalDate.of(2026, 9, 24))).isEqualTo(100);
    }

    /** 3 to 15 working days from Monday, 7 September; over the autumn holidays from the 24th. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-07, 3, 15, 2026-09-10, 2026-09-28
            2026-09-24, 3, 15, 2026-09-30, 2026-10-22
            2026-09-24, 1, 1,  2026-09-28, 2026-09-28
            """)
    void the_day_that_can_be_given_lies_between_the_least_and_the_most(LocalDate today, int least, int most, LocalDate first, LocalDate last) {
        assertThat(PaperRequests.bounds(calendar, today, new FurtherDays(least, most))).isEqualTo(new PaperRequests.Bounds(first, last));
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "4, 3"})
    void a_rule_that_gives_no_day_is_none(int least, int most) {
        assertThatThrownBy(() -> new FurtherDays(least, most)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void only_an_open_request_changes_and_once(PaperRequestState from) {
        for (var to : PaperRequestState.values()) {
            assertThat(from.mayBecome(to)).isEqualTo(from == PaperRequestState.ASKED && to != PaperRequestState.ASKED);
        }
    }

    private ReviewCase aCase() {
        var entered = LocalDate.of(2026, 9, 7);
        return new ReviewCase(new PlacementSubmitted(1, 1, CreditCode.of("91210302MA00XX0157"), Division.of("210302"), "样例待审", CELLS, Instant.parse("2026-09-07T01:00:00Z")), CasePeriod.of(calendar, entered, 10), false);
    }
}
