package anye.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** For tests inside the server: the one clock, which a test moves to a day and moves back when it is done. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovedTime {

    private static volatile Duration moved = Duration.ZERO;

    @Inject
    private Time time;

    @Produces
    public Clock clock() {
        return new Moved(time.clock());
    }

    /** Ten in the morning of a day in Beijing. */
    public void to(LocalDate day) {
        moved = Duration.between(time.clock().instant(), day.atTime(10, 0).atZone(Time.BEIJING));
    }

    /** So much later. */
    public void on(Duration later) {
        moved = moved.plus(later);
    }

    public void back() {
        moved = Duration.ZERO;
    }

    private static final class Moved extends Clock {

        private final Clock clock;

        Moved(Clock clock) {
            this.clock = clock;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Moved(clock.withZone(zone));
        }

        @Override
        public Instant instant() {
            return clock.instant().plus(moved);
        }
    }
}
