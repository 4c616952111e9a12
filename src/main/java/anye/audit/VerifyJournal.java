package anye.audit;

import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads the whole journal and names the first record that is not what was written. */
@Stateless
public class VerifyJournal {

    private static final int PAGE = 5000;

    @Inject
    private Journal journal;

    @Inject
    private Anchor anchor;

    /** @param records how many were found whole; {@code flaw} null when all are */
    public record Result(long records, Flaw flaw) {
    }

    public Result verify() {
        Optional<Anchor.Point> anchored = anchor.read();
        var chain = new Chain(Seal.ofThisInstallation(), anchored);
        boolean whole = walk(chain);
        // whoever writes waits from here on, for what was written during the walk only
        var head = journal.lockedHead();
        if (whole) {
            walk(chain);
        }
        return new Result(chain.sequence(), chain.flaw(head.sequence(), head.seal()).orElse(null));
    }

    private boolean walk(Chain chain) {
        for (var page = journal.after(chain.sequence(), PAGE); !page.isEmpty(); page = journal.after(chain.sequence(), PAGE)) {
            for (var record : page) {
                if (!chain.add(record.entry(), record.seal())) {
                    return false;
                }
            }
        }
        return true;
    }
}
