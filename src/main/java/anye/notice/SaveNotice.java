package anye.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.evidence.ReceivedFile;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Saves the draft of a public notice with the files that came with it. */
@Stateless
public class SaveNotice {

    @Inject
    private PublicNotices notices;
    @Inject
    private CurrentActor actor;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param id null for a new one
     * @param version that was read
     * @return the draft's number
     * @throws NoticeChangedMeanwhile when somebody else has saved since
     * @throws Refusal at the first field that is wrong, or notice.published when it is a draft no more
     */
    public long save(Long id, long version, NoticeText typed, List<ReceivedFile> files) {
        var text = typed.checked();
        notices.mustBeWithin(text.audience());
        long saved = id == null ? notices.add(new PublicNotice(text, actor.subject(), clock.instant())) : change(id, version, text);
        notices.attach(saved, files);
        journal.write("notice.saved", subject(saved), null, Map.of("audience", text.audience().code(), "files", String.valueOf(files.size())));
        return saved;
    }

    private long change(long id, long version, NoticeText text) {
        notices.lock(id, version).write(text, actor.subject(), clock.instant());
        return id;
    }

    static String subject(long id) {
        return "notice:" + id;
    }
}
