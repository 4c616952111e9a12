package anye.dispatch;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.evidence.ReceivedFile;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * 报送: files the roster that is being written, with the scan that both sides have sealed. The first edition files the
 * contract with it (《补充规定》第五条). Late papers are marked, never refused.
 */
@Stateless
public class FileRoster {

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @return whether it came too late */
    public boolean file(long contractId, List<ReceivedFile> sealed) {
        var contract = contracts.own(contractId);
        var roster = contracts.draft(contractId).orElseThrow(() -> new Refusal(null, "dispatch.roster.filedAlready"));
        var people = contracts.entries(roster).size();
        mustNameEverybody(contract.row().terms(), roster, people);
        if (sealed.isEmpty()) {
            throw new Refusal(Scan.SEALED_ROSTER.name(), "dispatch.scan.missing.SEALED_ROSTER");
        }
        files.receive(sealed, actor.employer(), actor.get().handlerName(), EvidenceSubject.DISPATCH_ROSTER, roster.id(), Scan.SEALED_ROSTER.name(), Months.NONE);
        boolean first = !contract.isFiled();
        if (first) {
            contract.file(actor.get().handlerName(), clock.instant(), contracts.today());
        }
        roster.file(actor.get().handlerName(), clock.instant(), contracts.today());
        boolean late = first ? contract.row().late() : roster.row(people).late();
        notices.tell(contract.host(), first ? "dispatch.notice.contractFiled" : "dispatch.notice.rosterFiled", actor.get().employerName());
        journal.write(first ? "dispatch.contract.filed" : "dispatch.roster.filed", "dispatchContract:" + contractId, actor.employer(),
                Map.of("edition", "" + roster.edition(), "people", "" + people, "late", "" + late));
        return late;
    }

    /** The contract states 人数 and its first roster names them; later people come and go. */
    private static void mustNameEverybody(ContractTerms terms, Roster roster, int people) {
        if (people == 0) {
            throw new Refusal(null, "dispatch.roster.empty");
        }
        if (roster.edition() == 1 && people != terms.headcount()) {
            throw new Refusal(null, "dispatch.roster.headcount", String.valueOf(terms.headcount()), String.valueOf(people));
        }
    }
}
