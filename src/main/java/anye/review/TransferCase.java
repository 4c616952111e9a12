package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.declaration.Verification;
import anye.employer.Divisions;
import anye.employer.Employers;
import anye.kernel.Division;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * 转业务属地 (省内通办、跨省通办、收受分离): the office finds that another is in charge of the employer. The declaration goes there
 * with everything that was handed in and the time that is left, and so do the employer's other open cases: one declaration
 * has one office. The figures are those of the new office from now on.
 */
@Stateless
public class TransferCase {

    private static final int LONGEST = 500;

    @Inject
    private CurrentActor actor;
    @Inject
    private Cases cases;
    @Inject
    private Employers employers;
    @Inject
    private Verification verification;
    @Inject
    private Rechecks rechecks;
    @Inject
    private Reviewers reviewers;
    @Inject
    private History history;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @throws Refusal at {@code to} for the office itself or none that exists, at {@code reason} when it is missing */
    public void transfer(long caseId, Division to, String reason) {
        var found = cases.lock(caseId);
        found.mustBeOpen();
        found.mustNotBeClaimedByAnother(actor.get());
        var from = found.office();
        var faults = new Faults();
        faults.check(() -> TransferTarget.check(to, from));
        faults.when(reason == null || reason.isBlank(), "reason", "review.transfer.reasonMissing");
        faults.when(reason != null && reason.strip().length() > LONGEST, "reason", "review.reassign.reasonLong", LONGEST);
        faults.tell();
        var moving = cases.openOf(found.employer());
        moving.forEach(each -> each.moveTo(to, LocalDate.now(clock)));
        employers.transfer(found.employer(), to);
        var told = reviewers.supervisors(to);
        for (var each : moving) {
            rechecks.take(each, verification.reckonPending(each.placementId()));
            history.moved(each, CaseEventKind.TRANSFERRED, from, to, reason.strip(), told);
            journal.write("review.case.transferred", "case:" + each.id(), each.employer(), Map.of("from", from.code(), "to", to.code()));
        }
        notices.tell(found.employer(), "review.notice.transferred", Divisions.all().path(from), Divisions.all().path(to), reason.strip());
    }
}
