package anye.review;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.audit.Journal;
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
        var next = reviewers.present(found, subject).orElseThrow(() -> new Refusal("reviewer", "review.reassign.reviewer"));
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reason", "review.reassign.reasonMissing");
        }
        if (reason.strip().length() > LONGEST) {
            throw new Refusal("reason", "review.reassign.reasonLong", LONGEST);
        }
        var before = found.claimedBy();
        if (next.subject().equals(before)) {
            throw new Refusal("reviewer", "review.reassign.same");
        }
        found.give(next, clock.instant());
        cases.flush();
        history.write(found, CaseEventKind.REASSIGNED, next.name(), reason.strip(), Stream.concat(Stream.ofNullable(before), Stream.of(next.subject())).toList());
        journal.write("review.case.reassigned", "case:" + caseId, found.employer(), Map.of("to", next.subject()));
    }
}
