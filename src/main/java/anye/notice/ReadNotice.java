package anye.notice;

import java.time.Clock;

import anye.access.CurrentActor;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Opens a notice; from then on it counts as read. What a window clerk reads, the employer has not read. */
@Stateless
public class ReadNotice {

    @Inject
    private Notices notices;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** @throws Refusal notice.gone for another's as for none */
    public NoticeRow read(long id) {
        var notice = notices.find(actor.get().employer(), id).orElseThrow(() -> new Refusal(null, "notice.gone"));
        if (!actor.get().isActing()) {
            notice.read(clock.instant());
        }
        return notice.row();
    }
}
