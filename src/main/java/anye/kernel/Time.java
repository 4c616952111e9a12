package anye.kernel;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one clock. Deadlines are the product, so everybody is handed the time and tests own it; the law's day is a day in Beijing. */
@ApplicationScoped
public class Time {

    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Produces
    public Clock clock() {
        return Clock.system(BEIJING);
    }
}
