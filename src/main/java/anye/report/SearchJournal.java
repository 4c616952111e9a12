package anye.report;

import java.util.Map;

import anye.audit.Journal;
import anye.audit.JournalPages;
import anye.audit.JournalQuestion;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Somebody who governs the installation looks into the journal; that, too, is written down, with the purpose. */
@Stateless
public class SearchJournal {

    private static final int LONGEST = 200;

    @Inject
    private JournalPages pages;
    @Inject
    private Journal journal;

    /** @throws Refusal at the field {@code purpose} when none is given */
    public JournalPages.Found search(JournalQuestion question, String purpose, int first, int most) {
        if (purpose == null || purpose.isBlank() || purpose.strip().length() > LONGEST) {
            throw new Refusal("purpose", "report.journal.purposeMissing", LONGEST);
        }
        var found = pages.find(question, first, most);
        journal.write("audit.searched", "journal", question.employer(), Map.of("purpose", purpose.strip(), "authors", String.valueOf(question.authors()), "act", String.valueOf(question.act()),
                "subject", String.valueOf(question.subject()), "first", String.valueOf(first)));
        return found;
    }
}
