package anye.report;

import anye.access.CurrentActor;
import anye.audit.JournalPages;
import anye.audit.JournalQuestion;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** An employer sees who of the offices has looked at its data or done something with them (个人信息保护法第四十五条: 查阅). */
@Stateless
public class OpenLooks {

    private static final String STAFF = "staff:";

    @Inject
    private CurrentActor actor;
    @Inject
    private JournalPages pages;

    public JournalPages.Found open(int first, int most) {
        return pages.find(new JournalQuestion(STAFF, null, null, actor.employer(), null, null), first, most);
    }
}
