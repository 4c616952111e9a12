package anye.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.Logger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** 日志核验: reads the whole journal, names the first record that is not what was written, and keeps what it came to. */
@Stateless
public class VerifyJournal {

    private static final Logger LOG = Logger.getLogger(VerifyJournal.class.getName());

    private static final int PAGE = 5000;

    @PersistenceContext
    private EntityManager verifications;
    @Inject
    private Journal journal;
    @Inject
    private Anchor anchor;
    @Inject
    private Author author;
    @Inject
    private Clock clock;

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
        var result = new Result(chain.sequence(), chain.flaw(head.sequence(), head.seal()).orElse(null));
        verifications.persist(new Verification(clock.instant().truncatedTo(ChronoUnit.MILLIS), author.subject(), result));
        if (result.flaw() != null) {
            LOG.severe(() -> "The journal is not what was written: " + result.flaw().kind() + " at record " + result.flaw().sequence());
        }
        return result;
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
