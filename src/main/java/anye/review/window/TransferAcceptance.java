package anye.review.window;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.employer.Divisions;
import anye.employer.Employers;
import anye.kernel.Division;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.notice.Notices;
import anye.review.TransferTarget;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * 收受分离 (浙残联发〔2022〕3号 一): what a window has taken and not accepted yet goes to the office in charge, whole: with its
 * papers, its code and the time that is left. Both offices and the employer see the trail.
 */
@Stateless
public class TransferAcceptance {

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

    /** @throws Refusal at {@code to} for the office itself or none that exists, at {@code reason} when it is missing, or when the acceptance has moved on */
    public void transfer(long id, Division to, String reason) {
        var faults = new Faults();
        var said = faults.of(() -> OwnWords.of(reason, "reason", "review.transfer.reasonMissing"));
        var acceptance = acceptances.lock(id);
        acceptance.mustBe(AcceptanceState.DEFERRED);
        var from = acceptance.office();
        faults.check(() -> TransferTarget.check(to, from));
        faults.tell();
        acceptance.handOn(to);
        // who was certified here so far is certified there from now on, with whatever else is open
        if (employers.profile(acceptance.employer()).filter(profile -> from.equals(profile.certifyingDivision())).isPresent()) {
            employers.transfer(acceptance.employer(), to);
        }
        acceptances.add(new WindowTransfer(id, from, to, said, actor.get().name(), clock.instant()));
        notices.tell(acceptance.employer(), "review.window.notice.transferred", acceptance.row().getNumber(), Divisions.all().path(from), Divisions.all().path(to), said);
        journal.write("review.window.transferred", "acceptance:" + id, acceptance.employer(), Map.of("from", from.code(), "to", to.code()));
    }
}
