package anye.audit;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One record of the journal, as kept. It has no version since it never changes. */
@Entity
@Table(name = "journal_record")
class JournalRecord {

    @Id
    @Column(name = "sequence_number")
    private long sequence;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String act;
    private String author;
    private String subject;
    private String employer;
    private String details;
    private String seal;

    protected JournalRecord() {
    }

    JournalRecord(Entry entry, String seal) {
        sequence = entry.sequence();
        writtenAt = entry.writtenAt();
        act = entry.act();
        author = entry.author();
        subject = entry.subject();
        employer = entry.employer();
        details = entry.details();
        this.seal = seal;
    }

    Entry entry() {
        return new Entry(sequence, writtenAt, act, author, subject, employer, details);
    }

    String seal() {
        return seal;
    }
}
