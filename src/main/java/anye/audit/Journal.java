package anye.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import anye.kernel.CreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * The journal. Records are written in the transaction of the act they tell of, so that neither exists without the other.
 *
 * <p>A record locks the journal's head until its transaction ends: write it last in a use case.
 */
@ApplicationScoped
public class Journal {

    @PersistenceContext
    private EntityManager records;

    @Inject
    private Clock clock;

    @Inject
    private Author author;

    @Inject
    private Event<JournalWritten> written;

    /**
     * Writes down what the one who is acting now did.
     *
     * @param act what was done, such as {@code employer.profile.saved}
     * @param subject to what, such as {@code employer:17}; never personal data
     * @param employer for which employer; null when for none
     * @param details what else must be known later; never personal data
     */
    @Transactional
    public void write(String act, String subject, CreditCode employer, Map<String, String> details) {
        writeAs(author.subject(), act, subject, employer, details);
    }

    /** The same for somebody who is not yet, or no longer, signed in. */
    @Transactional
    public void writeAs(String who, String act, String subject, CreditCode employer, Map<String, String> details) {
        var head = lockedHead();
        var entry = new Entry(head.sequence() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), act, who, subject,
                employer == null ? null : employer.value(), Entry.lines(details));
        var seal = Seal.ofThisInstallation().over(head.seal(), entry);
        records.persist(new JournalRecord(entry, seal));
        head.moveTo(entry.sequence(), seal);
        // a second record of the same transaction reads the head again under its lock
        records.flush();
        written.fire(new JournalWritten(entry.sequence(), seal));
    }

    /** What was done for and seen of an employer, in the order of writing; the caller has asked whether it may be seen. */
    public List<JournalLine> about(CreditCode employer, long after, int most) {
        return records.createQuery("select r from JournalRecord r where r.employer = :employer and r.sequence > :after order by r.sequence", JournalRecord.class)
                .setParameter("employer", employer.value()).setParameter("after", after).setMaxResults(most).getResultStream()
                .map(record -> new JournalLine(record.entry().sequence(), record.entry().writtenAt(), record.entry().act(), record.entry().author(), record.entry().subject(),
                        record.entry().details(), record.seal())).toList();
    }

    JournalHead lockedHead() {
        return records.find(JournalHead.class, JournalHead.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    List<JournalRecord> after(long sequence, int most) {
        var page = records.createQuery("select r from JournalRecord r where r.sequence > :sequence order by r.sequence", JournalRecord.class)
                .setParameter("sequence", sequence).setMaxResults(most).getResultList();
        page.forEach(records::detach);
        return page;
    }
}
