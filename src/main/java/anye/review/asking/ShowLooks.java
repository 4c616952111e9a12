package anye.review.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import anye.audit.Journal;
import anye.declaration.Placements;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * A person comes to the window with their ID card and is shown who looked at their data (个人信息保护法第四十五条: 查阅). That a
 * clerk looked is written down, and the person sees it with the rest.
 */
@Stateless
public class ShowLooks {

    /** What fits on paper; the newest. */
    static final int MOST = 500;

    /** @param number masked */
    public record Shown(String number, List<Look> rows, long total) {
    }

    @Inject
    private Placements placements;
    @Inject
    private Looks looks;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param cardSeen that the clerk has seen the card and that it is this person's
     * @throws Refusal at {@code idNumber} or {@code cardSeen}
     */
    public Shown show(String idNumber, boolean cardSeen) {
        var person = person(idNumber);
        if (!cardSeen) {
            throw new Refusal("cardSeen", "review.looks.cardMissing");
        }
        var placed = placements.everywhere(person);
        // under no employer: that somebody asks is not its business
        journal.write("review.person.looksShown", placed.isEmpty() ? "nobody" : "placement:" + placed.get(placed.size() - 1).placement(), null,
                Map.of("purpose", "access by the person", "identity", "card seen", "registrations", String.valueOf(placed.size())));
        var found = looks.about(placed, null, 0, MOST);
        return new Shown(person.masked(), found.rows(), found.total());
    }

    private ResidentNumber person(String typed) {
        try {
            return ResidentNumber.living(typed, LocalDate.now(clock));
        } catch (Refusal malformed) {
            throw malformed.at("idNumber");
        }
    }
}
