package anye.review.window;

import java.util.Map;

import anye.audit.Journal;
import anye.declaration.WindowEntries;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** With the code on the receipt the employer sees what was entered for it, without an account. */
@Stateless
public class OpenEntries {

    @Inject
    private CodeCheck codes;
    @Inject
    private WindowEntries entries;
    @Inject
    private Journal journal;

    /** @param address from where it is asked */
    public Receipt open(String code, String creditCode, String address) {
        var found = codes.of(code, creditCode, address);
        journal.write("review.window.seenByCode", "acceptance:" + found.id(), found.employer(), Map.of());
        return new Receipt(found.row(), entries.people(found.id()), entries.on(found.id()));
    }
}
