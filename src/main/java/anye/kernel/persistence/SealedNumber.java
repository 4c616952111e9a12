package anye.kernel.persistence;

import anye.kernel.Lookup;
import anye.kernel.ResidentNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The ID number of a person as a table keeps it: sealed, and beside it the {@link Lookup} by which it is found, joined and unique. */
@Embeddable
public class SealedNumber {

    @Column(name = "person_number")
    private ResidentNumber number;
    @Column(name = "person_key")
    private String key;

    protected SealedNumber() {
    }

    public SealedNumber(ResidentNumber number) {
        this.number = number;
        key = Lookup.of(number);
    }

    /** @throws IllegalStateException when the cell was put there from another row */
    public ResidentNumber number() {
        if (!Lookup.of(number).equals(key)) {
            throw new IllegalStateException("A sealed number is not that of its row");
        }
        return number;
    }

    public String key() {
        return key;
    }
}
