package anye.review;

import java.util.List;

import anye.access.CurrentActor;
import anye.review.ReviewQueue.Part;
import anye.review.asking.RiskSigns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cases that may be decided without being looked at one by one: nothing is left to be weighed in them, and nothing asks for a check. */
@ApplicationScoped
public class GreenCases {

    @Inject
    private CurrentActor actor;
    @Inject
    private ReviewQueue queue;
    @Inject
    private Cases cases;
    @Inject
    private RiskSigns riskSigns;

    /** Those that the one who acts now may decide and nobody else has claimed, as many as are approved at once. */
    public List<CaseRow> mine() {
        return queue.rows(actor.get().office(), Part.GREEN, null, 0, ApproveGreen.MOST).stream()
                .filter(row -> row.claimedBy() == null || row.claimedBy().equals(actor.subject())).map(row -> cases.file(row.id()))
                .filter(file -> file.isMayDecide() && has(file)).map(CaseFile::row).toList();
    }

    boolean has(CaseFile file) {
        return file.row().green() && file.file() != null && file.owed() == null && riskSigns.of(file.file()).isEmpty();
    }
}
