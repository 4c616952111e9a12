package anye.review.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import anye.access.CounterCode;
import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.declaration.Placements;
import anye.employer.Employers;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Makes a code with which the person who is declared says for themselves whether they work there. */
@Stateless
public class AskPerson {

    @Inject
    private CurrentActor actor;
    @Inject
    private Placements placements;
    @Inject
    private Employers employers;
    @Inject
    private Inquiries inquiries;
    @Inject
    private Policies policies;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @return the code, to be handed over and never shown again; an earlier one that was not used is worthless from now on */
    public String ask(long placementId) {
        var file = placements.file(placementId);
        var today = LocalDate.now(clock);
        inquiries.all(placementId).stream().filter(before -> before.row().answer() == null).forEach(before -> before.supersede(today));
        var days = policies.figure(Figure.PERSON_CODE_DAYS, file.office(), YearMonth.from(today)).value();
        var code = CounterCode.fresh();
        inquiries.add(new Inquiry(file, employers.name(file.employer()), code, actor.get(), clock.instant(), today.plusDays(days)));
        journal.write("review.person.asked", "placement:" + placementId, file.employer(), Map.of());
        return code;
    }
}
