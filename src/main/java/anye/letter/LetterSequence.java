package anye.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The latest number of one office and year. */
@Entity
@Table(name = "letter_sequence")
class LetterSequence {

    @Id
    private String series;
    private int latest;

    protected LetterSequence() {
    }

    int next() {
        return ++latest;
    }
}
