package anye.report.web;

import java.util.List;

import anye.audit.VerificationRow;
import anye.audit.Verifications;
import anye.audit.VerifyJournal;
import anye.kernel.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 日志核验: what the verifications of the journal came to, and one more on demand. */
@Named
@RequestScoped
public class VerifyJournalBean {

    @Inject
    private Verifications verifications;
    @Inject
    private VerifyJournal verifyJournal;

    private List<VerificationRow> rows;

    public List<VerificationRow> getRows() {
        if (rows == null) {
            rows = verifications.newest();
        }
        return rows;
    }

    public String verify() {
        var result = verifyJournal.verify();
        return result.flaw() == null ? Pages.confirmed("report.verifyJournal.whole", "/report/verify-journal.xhtml", result.records())
                : Pages.to("/report/verify-journal.xhtml");
    }
}
