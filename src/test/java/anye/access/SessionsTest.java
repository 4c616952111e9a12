package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-05T08:00:00Z, 2026-01-05T08:29:59Z, true
            2026-01-05T08:00:00Z, 2026-01-05T08:30:00Z, false
            2026-01-05T15:45:00Z, 2026-01-05T15:59:59Z, true
            2026-01-05T15:45:00Z, 2026-01-05T16:00:00Z, false
            """)
    void thirty_minutes_without_a_click_end_it_and_eight_hours_in_any_case(Instant seen, Instant now, boolean alive) {
        assertThat(Sessions.isAlive(Instant.parse("2026-01-05T08:00:00Z"), seen, now)).isEqualTo(alive);
    }
}
