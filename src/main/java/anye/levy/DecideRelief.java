package anye.levy;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.access.Role;
import anye.audit.Journal;
import anye.kernel.Refusal;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The office in charge grants, refuses or returns an application, and the employer is told. */
@Stateless
public class DecideRelief {

    private static final int LONGEST = 1000;

    @Inject
    private CurrentActor actor;
    @Inject
    private Reliefs reliefs;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void decide(long id, long version, ReliefDecision decision) {
        var application = reliefs.lock(id, version);
        if (!application.office().equals(actor.get().office())) {
            throw new Refusal(null, "levy.relief.otherOffice");
        }
        if (decision.act() == null || decision.act().by() != Role.REVIEWER || decision.act() == ReliefAct.ANNOUNCE || decision.act() == ReliefAct.TAKE_BACK) {
            throw new Refusal("decision", "levy.relief.missing.decision");
        }
        decision.act().apply(application.state());
        decision.mustAnswer(application.claim());
        application.decide(decision, actor.get(), clock.instant());
        reliefs.flush();
        tell(application.row());
        journal.write(decision.act() == ReliefAct.GRANT ? "levy.relief.granted" : decision.act() == ReliefAct.REFUSE ? "levy.relief.refused" : "levy.relief.returned",
                "relief:" + id, application.employer(), Map.of("year", application.claim().year().toString()));
    }

    /**
     * A wrong decision is taken back by another reviewer of the office, with the reason, and the application waits again.
     *
     * @throws Refusal once it is announced, or when the employer has applied anew
     */
    public void takeBack(long id, long version, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new Refusal("takeBackReason", "levy.relief.takeBack.reason", LONGEST);
        }
        var application = reliefs.lock(id, version);
        if (!application.office().equals(actor.get().office())) {
            throw new Refusal(null, "levy.relief.otherOffice");
        }
        if (reliefs.hasOtherLive(application.employer(), application.claim(), id)) {
            throw new Refusal(null, "levy.relief.twice", application.claim().year().toString());
        }
        application.takeBack(actor.get(), clock.instant());
        reliefs.flush();
        notices.tell(application.employer(), "levy.notice.takenBack", application.claim().year().toString(), reason.strip());
        journal.write("levy.relief.takenBack", "relief:" + id, application.employer(), Map.of("year", application.claim().year().toString()));
    }

    private void tell(ReliefRow row) {
        var year = row.claim().year().toString();
        switch (row.state()) {
            case GRANTED -> notices.tell(row.employer(), row.claim().kind() == ReliefKind.DEFERRAL ? "levy.notice.deferred" : "levy.notice.reduced", year,
                    Numbers.grouped(row.grantedAmount()), String.valueOf(row.grantedMonths()), row.authority(), row.approvalNumber(), row.reasons());
            case REFUSED -> notices.tell(row.employer(), "levy.notice.refused", year, row.reasons());
            default -> notices.tell(row.employer(), "levy.notice.returned", year, row.reasons());
        }
    }
}
