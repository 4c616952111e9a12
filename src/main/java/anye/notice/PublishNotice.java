package anye.notice;

import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Puts up a public notice (通知公告). */
@Stateless
public class PublishNotice {

    @Inject
    private Notices notices;

    @Inject
    private CurrentActor actor;

    @Inject
    private Journal journal;

    public void publish(String title, String body) {
        if (title == null || title.isBlank()) {
            throw new Refusal("title", "notice.title.missing");
        }
        if (body == null || body.isBlank()) {
            throw new Refusal("body", "notice.body.missing");
        }
        notices.publish(title.strip(), body.strip());
        journal.write("notice.published", "notice", null, Map.of("by", actor.subject()));
    }
}
