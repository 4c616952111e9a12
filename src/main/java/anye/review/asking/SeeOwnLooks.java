package anye.review.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.audit.JournalPages;
import anye.audit.JournalQuestion;
import anye.declaration.Placements;
import anye.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Whoever has the code and knows the number's end sees who looked at their data (个人信息保护法第四十五条: 查阅).
 *
 * <p>With a code that the office gave out, at all employers and in all years. An employer that gave one out has had it in hand
 * and knows the number as well: with that, nothing is shown that this employer may not read by itself, neither another
 * employer nor what the person answered.
 */
@Stateless
public class SeeOwnLooks {

    /** @param whole whether everything is shown, and not one employer's part alone */
    public record Shown(List<Look> rows, long total, boolean whole) {
    }

    @Inject
    private CurrentActor actor;
    @Inject
    private Inquiries inquiries;
    @Inject
    private Placements placements;
    @Inject
    private Looks looks;
    @Inject
    private JournalPages pages;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public Shown see(String code, String tail, String address, int first, int most) {
        var inquiry = inquiries.byCode(code, tail, address);
        noteOnceADay("inquiry:" + inquiry.id());
        var placed = placements.everywhere(inquiry.placementId());
        var found = looks.about(inquiry.isByOffice() ? placed : placed.stream().filter(each -> each.employer().equals(inquiry.employer())).toList(),
                inquiry.isByOffice() ? null : inquiry.employer(), first, most);
        return new Shown(found.rows(), found.total(), inquiry.isByOffice());
    }

    /** Turning pages is no new look, as long as the same one turns them. Written under no employer, which would see it. */
    private void noteOnceADay(String subject) {
        var today = LocalDate.now(clock).atStartOfDay(Time.BEIJING).toInstant();
        if (pages.find(new JournalQuestion(actor.subject(), null, subject, null, today, null), 0, 1).total() == 0) {
            journal.write("review.person.looksSeen", subject, null, Map.of());
        }
    }
}
