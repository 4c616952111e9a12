package anye.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says where the journal ends. Its lock gives the records their order. */
@Entity
@Table(name = "journal_head")
class JournalHead {

    static final int ID = 1;

    @Id
    private int id;

    @Column(name = "sequence_number")
    private long sequence;

    private String seal;

    protected JournalHead() {
    }

    long sequence() {
        return sequence;
    }

    String seal() {
        return seal;
    }

    void moveTo(long newSequence, String newSeal) {
        sequence = newSequence;
        seal = newSeal;
    }
}
