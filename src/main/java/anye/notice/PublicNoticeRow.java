package anye.notice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

import anye.kernel.Division;
import anye.kernel.Time;

/** One edition of a public notice as pages show it. */
public record PublicNoticeRow(long id, long series, int edition, String title, String body, Division audience, boolean open, NoticeState state, Instant publishAt,
        Instant withdrawnAt, String withdrawnBecause, Instant changedAt, long version) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(Time.BEIJING);

    public String day() {
        return publishAt == null ? "" : DAY.format(publishAt);
    }

    public String minute() {
        return Time.minute(publishAt);
    }

    public String changedMinute() {
        return Time.minute(changedAt);
    }

    public String withdrawnMinute() {
        return Time.minute(withdrawnAt);
    }

    public List<Passage> passages() {
        return Passage.of(body);
    }

    public boolean isDraft() {
        return state == NoticeState.DRAFT;
    }

    public boolean isScheduled() {
        return state == NoticeState.SCHEDULED;
    }

    public boolean isPublished() {
        return state == NoticeState.PUBLISHED;
    }

    public boolean isWithdrawn() {
        return state == NoticeState.WITHDRAWN;
    }

    public boolean isSuperseded() {
        return state == NoticeState.SUPERSEDED;
    }

    public boolean isCorrection() {
        return edition > 1;
    }
}
