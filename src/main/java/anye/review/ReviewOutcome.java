package anye.review;

import java.time.Instant;
import java.util.List;

import anye.declaration.ReviewStatus;
import anye.kernel.Time;

/** What a reviewer decided about one person, as the employer reads it. */
public record ReviewOutcome(String personName, ReviewStatus outcome, Instant decidedAt, List<Decision> decisions) {

    public String getDecidedMinute() {
        return Time.minute(decidedAt);
    }
}
