package anye.review.revocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.declaration.Declarations;
import anye.declaration.TakeBackCertification;
import anye.declaration.Withdrawals;
import anye.kernel.Refusal;
import anye.notice.Notices;
import anye.policy.DueDate;
import anye.review.FourEyes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Somebody of an office drafts a revocation, tells the employer or withdraws it; another decides. */
@Stateless
public class RevocationDesk {

    @Inject
    private CurrentActor actor;
    @Inject
    private Revocations revocations;
    @Inject
    private RevocationEffects effects;
    @Inject
    private Declarations declarations;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private FourEyes fourEyes;
    @Inject
    private TakeBackCertification takeBackCertification;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** Written down with its people, reason and provision, so that its effects can be looked at. Nobody else sees it yet. */
    public long draft(RevocationDraft draft) {
        draft.mustBeSound();
        var declaration = declarations.overview(draft.declarationId());
        if (!declaration.isCompleted() && (draft.whole() || draft.kind() == RevocationKind.NOT_PLACED)) {
            throw new Refusal("kind", "review.revocation.notCertified");
        }
        var made = revocations.add(new Revocation(declaration, draft, actor.get(), clock.instant()));
        note("review.revocation.drafted", made);
        return made.id();
    }

    /**
     * The employer is told what is intended, on which ground and until when it may say something to it. Where nothing
     * certified is taken away, another person is asked at once.
     *
     * @throws Refusal when the declaration has another revocation that waits
     */
    public void put(long id) {
        var found = revocations.lock(id);
        var row = found.row();
        declarations.lockSeen(row.declarationId());
        if (row.state() == RevocationState.DRAFT && revocations.isOpen(row.declarationId())) {
            throw new Refusal(null, "review.revocation.another");
        }
        if (!declarations.overview(row.declarationId()).isCompleted()) {
            if (found.submit(actor.get())) {
                note("review.revocation.submitted", found);
            }
            return;
        }
        var until = revocations.heardUntil(row);
        if (found.tell(until, actor.get(), clock.instant())) {
            notices.tell(row.employer(), "review.notice.revocation.told." + row.kind(), row.year().toString(), row.citation(), row.reason(), until.date().toString());
            note("review.revocation.told", found);
        }
    }

    public void withdraw(long id) {
        var found = revocations.lock(id);
        var known = found.row().toldAt() != null;
        if (found.withdraw(actor.get(), clock.instant())) {
            if (known) {
                notices.tell(found.employer(), "review.notice.revocation.withdrawn", found.row().year().toString());
            }
            note("review.revocation.withdrawn", found);
        }
    }

    /**
     * @param version that was looked at
     * @param text the answer to what the employer said, or why nothing is revoked; both read it
     * @throws Refusal while the employer may still be heard, and for whoever may not decide
     */
    public void decide(long id, long version, RevocationAct decision, String text) {
        if (decision == null || decision.by() != RevocationAct.Party.ANOTHER) {
            throw new Refusal("decision", "review.revocation.missing");
        }
        var found = revocations.lock(id);
        var obstacle = fourEyes.obstacle(found.office(), found.row().declarationId(), found.row().proposedBy(), actor.get());
        if (obstacle != null) {
            throw new Refusal(null, obstacle);
        }
        var answer = RevocationDraft.written(text, "text", RevocationDraft.LONGEST);
        var row = found.row();
        if (row.state().isOpen() && found.version() != version) {
            throw new Refusal(null, "review.revocation.changedMeanwhile");
        }
        if (decision == RevocationAct.REVOKE && row.state().isOpen() && row.toldAt() == null && declarations.overview(row.declarationId()).isCompleted()) {
            throw new Refusal(null, "review.revocation.mustBeTold");
        }
        if (!found.decide(decision, answer, actor.get(), LocalDate.now(clock), clock.instant())) {
            return;
        }
        revocations.flush();
        if (decision == RevocationAct.REVOKE) {
            takeBack(row, answer);
        } else if (row.toldAt() != null) {
            notices.tell(row.employer(), "review.notice.revocation.refused", row.year().toString(), answer);
        }
        note(decision == RevocationAct.REVOKE ? "review.revocation.revoked" : "review.revocation.refused", found);
    }

    private void takeBack(RevocationRow row, String answer) {
        if (row.kind() == RevocationKind.NOT_PLACED) {
            takeBackCertification.notPlaced(row.declarationId(), effects.concerned(row));
            var until = withdrawals.feedbackUntil(row.declarationId()).map(DueDate::date).orElseThrow();
            notices.tell(row.employer(), "review.notice.revocation.revoked", row.year().toString(), row.citation(), answer, until.toString());
        } else {
            var until = takeBackCertification.decideAgain(row.declarationId(), effects.concerned(row));
            notices.tell(row.employer(), "review.notice.revocation.again", row.year().toString(), row.citation(), answer, until.date().toString());
        }
    }

    private void note(String act, Revocation revocation) {
        journal.write(act, "revocation:" + revocation.id(), revocation.employer(), Map.of("declaration", String.valueOf(revocation.row().declarationId()), "kind", revocation.row().kind().name()));
    }
}
