package anye.notice;

import java.time.Clock;
import java.util.Map;

import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes an attachment off a draft. */
@Stateless
public class RemoveNoticeFile {

    @Inject
    private PublicNotices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void remove(long id, long version, long fileId) {
        notices.lock(id, version).changeFiles(clock.instant());
        if (!notices.detach(id, fileId)) {
            throw new Refusal(null, "notice.file.gone");
        }
        journal.write("notice.file.removed", SaveNotice.subject(id), null, Map.of("file", String.valueOf(fileId)));
    }
}
