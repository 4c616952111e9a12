package anye.letter;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.declaration.Declarations;
import anye.declaration.Preparations;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Hands in the signed 注销业务申请书 with a completed declaration. Papers can be added later and are never taken away. */
@Stateless
public class HandInDeregistration {

    private static final int MOST_PAPERS = 20;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Deregistrations deregistrations;
    @Inject
    private Preparations preparations;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void handIn(long declarationId, String reason, List<ReceivedFile> papers) {
        var declaration = declarations.overview(declarationId);
        if (!declaration.employer().equals(actor.employer())) {
            throw new Refusal(null, "access.notFound");
        }
        if (!declaration.isCompleted()) {
            throw new Refusal(null, "declaration.notCompleted");
        }
        var faults = new Faults();
        faults.when(reason == null || reason.isBlank(), "reason", "letter.deregistration.reasonMissing");
        faults.when(papers.isEmpty(), "papers", "letter.deregistration.paperMissing");
        faults.tell();
        var handedIn = deregistrations.find(declarationId).orElseGet(() -> new Deregistration(declarationId, declaration.employer(), declaration.office(), declaration.year()));
        handedIn.says(reason.strip(), actor.get().handlerName(), clock.instant());
        deregistrations.add(handedIn);
        if (deregistrations.papers(handedIn.id()).size() + papers.size() > MOST_PAPERS) {
            throw new Refusal("papers", "letter.deregistration.tooMany", MOST_PAPERS);
        }
        files.receive(papers, declaration.employer(), actor.get().handlerName(), EvidenceSubject.DEREGISTRATION, handedIn.id());
        preparations.end(declaration.employer());
        journal.write("letter.deregistration.handedIn", "deregistration:" + handedIn.id(), declaration.employer(), Map.of("papers", String.valueOf(papers.size())));
    }
}
