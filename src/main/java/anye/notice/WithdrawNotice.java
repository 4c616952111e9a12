package anye.notice;

import java.time.Clock;
import java.util.Map;

import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes a public notice back: one whose time has not come becomes a draft again, one that was up is withdrawn with a reason (撤回). */
@Stateless
public class WithdrawNotice {

    @Inject
    private PublicNotices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param because shown to whoever opens it from then on
     * @throws anye.kernel.Refusal notice.withdraw.reason when one that is up is taken down without a reason
     */
    public void withdraw(long id, long version, String because) {
        var notice = notices.lock(id, version);
        notice.withdraw(because, clock.instant());
        journal.write(notice.isWithdrawn() ? "notice.withdrawn" : "notice.unscheduled", SaveNotice.subject(id), null, Map.of());
    }
}
