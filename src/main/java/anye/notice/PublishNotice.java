package anye.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Puts up a public notice (发布), at once or from a moment ahead (定时发布). From then on it is corrected, never changed. */
@Stateless
public class PublishNotice {

    @Inject
    private PublicNotices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param version that was read, so that nobody publishes words they have not seen
     * @param at null for at once
     * @throws Refusal notice.schedule.past when the moment is over
     */
    public void publish(long id, long version, Instant at) {
        var now = clock.instant();
        if (at != null && !at.isAfter(now)) {
            throw new Refusal("day", "notice.schedule.past");
        }
        var notice = notices.lock(id, version);
        notices.mustBeWithin(notice.audience());
        notice.publish(at == null ? now : at, now);
        journal.write(at == null ? "notice.published" : "notice.scheduled", SaveNotice.subject(id), null,
                Map.of("audience", notice.audience().code(), "edition", String.valueOf(notice.edition()), "from", String.valueOf(at == null ? now : at)));
    }
}
