package anye.review;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A supervisor, of the office or of one above it, gives a case to a reviewer of the office; whoever had it and whoever gets it are told. */
@Stateless
public class ReassignCase {

    private static final int LONGEST = 500;

    @Inject
    private CurrentActor actor;
    @Inject
    private Cases cases;
    @Inject
    private Reviewers reviewers;
    @Inject
    private History history;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @param subject the key of the reviewer
     * @throws Refusal when the reviewer is absent, of another office, or must not decide this case
     */
    public void reassign(long caseId, String subject, String reason) {
        var found = cases.lockSeen(caseId);
        found.mustBeOpen();
        var before = found.claimedBy();
        var faults = new Faults();
        var next = faults.of(() -> reviewers.present(found, subject).orElseThrow(() -> new Refusal("reviewer", "review.reassign.reviewer")));
        faults.when(next != null && next.subject().equals(before), "reviewer", "review.reassign.same");
        faults.when(reason == null || reason.isBlank(), "reason", "review.reassign.reasonMissing");
        faults.when(reason != null && reason.strip().length() > LONGEST, "reason", "review.reassign.reasonLong", LONGEST);
        faults.tell();
        found.give(next, clock.instant());
        cases.flush();
        history.write(found, CaseEventKind.REASSIGNED, next.name(), reason.strip(), Stream.concat(Stream.ofNullable(before), Stream.of(next.subject())).toList());
        journal.write("review.case.reassigned", "case:" + caseId, found.employer(), Map.of("to", next.subject()));
    }
}
