package anye.review;

import java.util.List;

import anye.declaration.PlacementFile;
import anye.dispatch.DispatchComparison;

/**
 * What the reviewer sees side by side: what was claimed, what the departments said, what was handed in.
 *
 * @param file null when the employer has taken the person back
 * @param decisions empty until decided
 * @param dispatched what roster, filing and declaration say about a dispatched person (派遣核对); empty for everybody else
 * @param requests for further papers (补正), the newest first
 * @param events what happened to the case, the oldest first
 * @param obstacle the message that says why the one who looks may not decide; null when they may
 */
public record CaseFile(CaseRow row, PlacementFile file, List<Decision> decisions, List<DispatchComparison> dispatched, List<PaperRequestRow> requests, List<CaseEventRow> events, String obstacle) {

    /** The request that the employer has still to answer; null when it owes nothing. */
    public PaperRequestRow owed() {
        return requests.stream().filter(each -> row.isOpen() && each.isOpen()).findFirst().orElse(null);
    }

    public boolean isMayDecide() {
        return obstacle == null && row.isOpen() && file != null;
    }

    /** What happened last; null when nothing has. */
    public CaseEventRow getLastEvent() {
        return events.isEmpty() ? null : events.get(events.size() - 1);
    }
}
