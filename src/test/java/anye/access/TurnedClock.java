package anye.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes on when told to. */
final class TurnedClock extends Clock {

    private final ZoneId zone;
    private Instant now;

    TurnedClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void turn(Duration on) {
        now = now.plus(on);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TurnedClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
