package anye.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import anye.declaration.Counters;
import anye.declaration.DeclarationOverview;
import anye.declaration.DeclarationState;
import anye.declaration.ReviewStatus;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.web.Texts;
import anye.policy.FilingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NextThingTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 3, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 10, 31);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,      state,       incomplete, pending, confirmed, refused, unanswered, prepared, last year, next
            2026-02-28, REGISTERING, 0,          0,       0,         0,       0,          false,    false,     NOT_YET
            2026-03-01, REGISTERING, 0,          0,       0,         0,       0,          false,    false,     REGISTER
            2026-03-01, REGISTERING, 0,          0,       0,         0,       0,          false,    true,      IMPORT
            2026-02-28, REGISTERING, 0,          0,       0,         0,       0,          false,    true,      NOT_YET
            2026-03-01, REGISTERING, 1,          0,       0,         0,       0,          false,    true,      FINISH
            2026-02-28, REGISTERING, 2,          0,       0,         0,       0,          true,     false,     NOT_YET
            2026-03-01, REGISTERING, 2,          0,       0,         0,       0,          true,     false,     CONFIRM
            2026-03-01, REGISTERING, 2,          0,       1,         0,       0,          true,     false,     FINISH
            2026-03-01, REGISTERING, 1,          1,       1,         1,       1,          false,    false,     FINISH
            2026-03-01, REGISTERING, 0,          1,       1,         1,       1,          false,    false,     WAIT
            2026-03-01, REGISTERING, 0,          0,       1,         2,       1,          false,    false,     ANSWER
            2026-03-01, REGISTERING, 0,          0,       1,         2,       0,          false,    false,     COMPLETE
            2026-10-31, REGISTERING, 0,          0,       1,         0,       0,          false,    false,     COMPLETE
            2026-11-01, REGISTERING, 0,          0,       1,         0,       0,          false,    false,     TOO_LATE
            2026-11-01, COMPLETED,   0,          0,       1,         0,       0,          false,    false,     DONE
            """)
    void the_next_thing_follows_from_the_day_and_the_people(LocalDate day, DeclarationState state, int incomplete, int pending, int confirmed, int refused, int unanswered,
            boolean prepared, boolean lastYear, NextThing next) {
        var people = new EnumMap<ReviewStatus, Integer>(ReviewStatus.class);
        for (var status : ReviewStatus.values()) {
            people.put(status, 0);
        }
        people.put(ReviewStatus.INCOMPLETE, incomplete);
        people.put(ReviewStatus.PENDING_REVIEW, pending);
        people.put(ReviewStatus.APPROVED_AUTO, confirmed);
        people.put(ReviewStatus.PARTIALLY_REJECTED, refused);
        var counters = new Counters(incomplete + pending + confirmed + refused, people, unanswered, 0, 0, 0);
        var window = new FilingPeriod(OPENS, CLOSES, true);
        var overview = new DeclarationOverview(1L, CreditCode.of("91210302MA00XX0157"), new BusinessYear(2025), Division.of("210302"), state, counters, null, window, window.on(day),
                prepared ? Instant.parse("2026-02-15T01:00:00Z") : null);
        assertThat(NextThing.of(overview, lastYear)).isEqualTo(next);
    }

    @Test
    void a_year_whose_window_is_not_announced_waits_for_that() {
        var overview = new DeclarationOverview(null, CreditCode.of("91210302MA00XX0157"), new BusinessYear(2026), Division.of("210302"), DeclarationState.REGISTERING, new Counters(0, Map.of(), 0, 0, 0, 0), null,
                FilingPeriod.NOT_ANNOUNCED, FilingPeriod.NOT_ANNOUNCED.on(OPENS), null);
        assertThat(overview.isOpen()).isFalse();
        assertThat(NextThing.of(overview, true)).isEqualTo(NextThing.NOT_ANNOUNCED);
    }

    @ParameterizedTest
    @EnumSource
    void every_next_thing_has_its_words(NextThing next) {
        assertThat(Texts.has(next.getKey())).isTrue();
        assertThat(Texts.has(next.getKey() + ".act")).isEqualTo(next.getAddress() != null);
    }
}
