package anye.review.window;

import java.util.List;
import java.util.Map;
import java.util.Set;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Faults;
import anye.kernel.Months;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps the scan of a paper that was brought (浙残联发〔2022〕3号 五). Scans are added and never taken away: the paper lies in the office's cabinet. */
@Stateless
public class ScanPapers {

    private static final int MOST = 100;

    @Inject
    private CurrentActor actor;
    @Inject
    private Acceptances acceptances;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Journal journal;

    public void scan(long id, WindowPaper paper, List<ReceivedFile> scans) {
        var faults = new Faults();
        faults.when(paper == null, "paper", "review.window.paperMissing");
        faults.when(scans.isEmpty(), "scans", "review.window.scanMissing");
        faults.tell();
        var acceptance = acceptances.lock(id);
        if (acceptances.scans(id).size() + scans.size() > MOST) {
            throw new Refusal("scans", "review.window.tooMany", MOST);
        }
        acceptance.bring(Set.of(paper));
        files.receive(scans, acceptance.employer(), actor.get().name(), EvidenceSubject.WINDOW_PAPER, id, paper.name(), Months.NONE);
        journal.write("review.window.scanned", "acceptance:" + id, acceptance.employer(), Map.of("paper", paper.name(), "files", String.valueOf(scans.size())));
    }
}
