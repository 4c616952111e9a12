package anye.review.window;

import java.util.Map;

import anye.audit.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A member of staff looks at an acceptance and its papers: who looked is written down. */
@Stateless
public class OpenAcceptance {

    @Inject
    private Acceptances acceptances;
    @Inject
    private Journal journal;

    public AcceptanceRow open(long id) {
        var row = acceptances.row(id);
        journal.write("review.window.looked", "acceptance:" + id, row.employer(), Map.of());
        return row;
    }
}
