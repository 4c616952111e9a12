package anye.notice;

import java.util.Map;

import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Throws away a draft that nobody has read; what was ever published stays. */
@Stateless
public class DeleteNoticeDraft {

    @Inject
    private PublicNotices notices;
    @Inject
    private Journal journal;

    public void delete(long id, long version) {
        var notice = notices.lock(id, version);
        notice.mustBeDraft();
        notices.remove(notice);
        journal.write("notice.draft.deleted", SaveNotice.subject(id), null, Map.of());
    }
}
