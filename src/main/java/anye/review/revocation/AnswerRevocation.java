package anye.review.revocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 陈述申辩: the employer says what it has to say to what the office intends, with papers if it has any. Once, before the last day ends. */
@Stateless
public class AnswerRevocation {

    private static final int LONGEST = 2000;

    @Inject
    private CurrentActor actor;
    @Inject
    private Revocations revocations;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @throws Refusal after the last day, and when it has been said already */
    public void state(long id, String statement, List<ReceivedFile> papers) {
        var said = RevocationDraft.written(statement, "statement", LONGEST);
        var found = revocations.lock(id);
        if (!found.employer().equals(actor.employer())) {
            throw new Refusal(null, "access.notFound");
        }
        found.state(said, actor.get().handlerName(), LocalDate.now(clock), clock.instant());
        files.receive(papers, found.employer(), actor.get().handlerName(), EvidenceSubject.REVOCATION, id);
        revocations.flush();
        journal.write("review.revocation.stated", "revocation:" + id, found.employer(), Map.of("papers", String.valueOf(papers.size())));
    }
}
