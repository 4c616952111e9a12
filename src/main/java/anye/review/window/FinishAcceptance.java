package anye.review.window;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.employer.Divisions;
import anye.employer.EmployerProfile;
import anye.employer.Employers;
import anye.kernel.Refusal;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Accepts later what was not accepted on the spot. */
@Stateless
public class FinishAcceptance {

    @Inject
    private CurrentActor actor;
    @Inject
    private Acceptances acceptances;
    @Inject
    private Employers employers;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param brought what the employer brought since
     * @throws Refusal for an employer of another office: that one accepts
     */
    public void finish(long id, Set<WindowPaper> brought) {
        var acceptance = acceptances.lock(id);
        acceptance.mustBe(AcceptanceState.DEFERRED);
        employers.profile(acceptance.employer()).map(EmployerProfile::certifyingDivision).filter(office -> !office.equals(acceptance.office())).ifPresent(office -> {
            throw new Refusal(null, "review.window.handOnFirst", Divisions.all().path(office));
        });
        acceptance.accept(actor.get(), clock.instant());
        acceptance.bring(brought);
        notices.tell(acceptance.employer(), "review.window.notice.accepted", acceptance.row().getNumber());
        journal.write("review.window.accepted", "acceptance:" + id, acceptance.employer(), Map.of());
    }
}
