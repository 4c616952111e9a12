package anye.notice;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Begins the next edition of a published notice (更正), with its words and files; the old one stays up until the new one is published. */
@Stateless
public class CorrectNotice {

    @Inject
    private PublicNotices notices;
    @Inject
    private CurrentActor actor;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @return the number of the draft
     * @throws Refusal notice.correct.notPublished, or notice.correct.begun while the last edition is not published
     */
    public long correct(long id, long version) {
        var notice = notices.lock(id, version);
        if (!notice.isPublished(clock.instant()) || notice.isWithdrawn()) {
            throw new Refusal(null, "notice.correct.notPublished");
        }
        var last = notices.lastOf(notice.series());
        if (!last.isPublished(clock.instant())) {
            throw new Refusal(null, "notice.correct.begun");
        }
        if (last.edition() != notice.edition()) {
            throw new Refusal(null, "notice.correct.notPublished");
        }
        var correction = notice.correction(last.edition() + 1, actor.subject(), clock.instant());
        long draft = notices.add(correction);
        notices.copyFiles(id, draft);
        journal.write("notice.correction.begun", SaveNotice.subject(draft), null, Map.of("of", String.valueOf(id)));
        return draft;
    }
}
