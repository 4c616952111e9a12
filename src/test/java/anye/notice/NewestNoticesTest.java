package anye.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import anye.kernel.Division;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewestNoticesTest {

    private static final Instant START = Instant.parse("2026-09-15T01:00:00Z");
    private static final Division PLACE = Division.of("210302");

    private Instant now = START;
    private final AtomicInteger read = new AtomicInteger();
    private final NewestNotices newest = new NewestNotices(new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private List<PublicNoticeRow> look(Division place, boolean employers) {
        return newest.of(place, employers, () -> {
            read.incrementAndGet();
            return List.of();
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 1
            4999, 1
            5000, 2
            -1, 2""")
    void what_was_read_stands_for_five_seconds_and_not_before_its_time(long later, int times) {
        look(PLACE, true);
        now = START.plusMillis(later);
        look(PLACE, true);
        assertThat(read).hasValue(times);
    }

    @Test
    void each_place_and_kind_of_reader_is_read_for_itself() {
        look(PLACE, true);
        look(PLACE, false);
        look(PLACE.city(), true);
        assertThat(read).hasValue(3);
    }

    @Test
    void what_this_node_changes_is_read_at_once() {
        look(PLACE, true);
        newest.forget(new NewestNotices.Changed());
        look(PLACE, true);
        assertThat(read).hasValue(2);
    }
}
