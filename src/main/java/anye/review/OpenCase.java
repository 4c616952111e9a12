package anye.review;

import java.util.Map;

import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A member of staff looks at a case: who looked at whose data is written down. */
@Stateless
public class OpenCase {

    @Inject
    private Cases cases;
    @Inject
    private History history;
    @Inject
    private Journal journal;

    public CaseFile open(long caseId) {
        var file = cases.file(caseId);
        history.seen(caseId);
        journal.write("review.case.looked", "case:" + caseId, file.row().employer(), Map.of());
        return file;
    }
}
